/** Articles, sheets and what stands around them. */
export const guidance = {
	guidance: 'Guidance',
	onePage: 'One page to print',
	reviewed: (on: string, by: string, next: string) => `Reviewed ${on} by the ${by}. Next review by ${next}.`,
} as const
