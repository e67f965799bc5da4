import type { PhasedReturnWords } from './phased-return-words.ts'
import type { PayLine, WeekPay } from './week-pay.ts'

type Words = Pick<PhasedReturnWords, 'hours' | 'line' | 'money'>

/** The working of a week's pay, a sentence each: "2 days × £24.65 = £49.30". */
export function payLines({ lines, daysNotLeft, daysWithoutRate, daysNotSaid }: WeekPay, words: Words): string[] {
	const said = [
		...lines.filter((line) => line.kind !== 'worked' || line.minutes > 0).map((line) => payLine(line, words)),
		...(daysNotLeft.length > 0 ? [words.line.notLeft(daysNotLeft.length)] : []),
		...(daysWithoutRate.length > 0 ? [words.line.withoutRate(daysWithoutRate.length)] : []),
		...(daysNotSaid.length > 0 ? [words.line.notSaid(daysNotSaid.length)] : []),
	]
	return said.length > 0 ? said : [words.line.none]
}

export function payLine(line: PayLine, words: Words): string {
	const money = words.money(line.pence)
	switch (line.kind) {
		case 'worked':
			return words.line.worked(words.hours(line.minutes), money)
		case 'holiday':
			return words.line.holiday(line.days, money)
		case 'sick':
			return words.line.sick(line.days, rateText(line.dailyRate), money)
		case 'above':
			return words.line.above(money)
	}
}

/** Ten-thousandths of a pound with two places where that is all of it, with four otherwise: £24.65, £41.0833. */
export const rateText = (rate: number): string => `£${(rate / 10_000).toFixed(rate % 100 === 0 ? 2 : 4)}`
