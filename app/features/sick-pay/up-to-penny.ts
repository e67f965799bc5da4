/** Whole pence from ten-thousandths of a pound: a part of a penny is a penny more, as the official calculator rounds a week. */
export const upToPenny = (tenThousandths: number) => Math.ceil(tenThousandths / 100)
