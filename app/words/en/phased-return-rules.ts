/** What a rule is about: the number of a week, the name of a weekday, a day written out; empty where it is about none. */
type About = {
	readonly week: string
	readonly day: string
	readonly on: string
	/** Figures that it compares, in the unit of its sentence. */
	readonly found: string
	readonly allowed: string
	/** Names of weekdays, in a row. */
	readonly days?: string
}

/** What a phased return does not keep to, a sentence for each rule. */
export const phasedReturnRules = {
	'usual-too-long': () => 'The usual week does not fit into its days. Check the usual hours and days.',
	'too-many-weeks': () =>
		'A phased return ends after 12 weeks. After 12 weeks decide: usual hours, other hours for good, or advice first.',
	'two-increases': ({ week }) =>
		`Week ${week} is a second increase without a review. Put a review on the last day of the step before it.`,
	'step-without-review': ({ week }) =>
		`The week after week ${week} asks for more. So week ${week} needs a review on its last day.`,
	'last-without-review': ({ week }) => `Week ${week} is the last one. Put a review on its last day.`,
	'over-the-week': ({ week, found, allowed }) =>
		`Week ${week} has ${found} hours, and the usual week has ${allowed}. There is no overtime during a phased return. Shorten a day.`,
	'over-the-days': ({ week, found, allowed, days }) =>
		`Week ${week} has ${found} working days${days ? `: ${days}` : ''}. The usual week has ${allowed}. Another day comes instead of one of the usual days: swap it. Choose ‘Does not work’ for the day that it replaces.`,
	'empty-day': ({ week, day }) => `${day} in week ${week} has no working time. Change its times, or leave the day out.`,
	'days-overlap': ({ week, day }) =>
		`${day} in week ${week} begins before the shift of the day before has ended. Change one of them.`,
	'holiday-not-chosen': ({ week }) =>
		`Week ${week} has holiday. Only the employee can choose to use it. Say that they did, or take it out.`,
	'holiday-and-work': ({ week, day }) => `${day} in week ${week} is both holiday and work. Choose one.`,
	'note-reversed': () => 'The fit note ends before it begins. Check both days.',
	'first-day-not-worked': ({ on }) => `The first day back, ${on}, is no usual working day. Check the day.`,
	'nothing-worked': ({ week }) => `Nothing is worked in week ${week}. Add a day, or take the week out.`,
	'big-step': ({ week, found, allowed }) =>
		`Week ${week} goes from ${allowed}% to ${found}% of the usual hours or work. That is a larger step than any of our patterns makes. The limit is ours and no rule of law. Is a week between them better?`,
	'longer-day': ({ week, day }) => `${day} in week ${week} is longer than a usual day. Is that meant?`,
	'not-a-usual-day': ({ week, day }) => `${day} in week ${week} is no usual working day. Ask whether it suits them.`,
	'holiday-not-usual': ({ week, day }) => `${day} in week ${week} is no usual working day, so no holiday is needed for it.`,
	'review-said-otherwise': ({ week }) => `Week ${week} asks for more, but the review before it decided to hold or to step back.`,
	'note-not-over': ({ on }) =>
		`They come back before the fit note ends on ${on}. That is possible when both of you agree and it is safe.`,
	'days-off-unsettled': ({ on }) =>
		`Whole days are left out, the first on ${on}, and no fit note is filled in. Settle before the first day back whether they are paid: as sick pay, wages or holiday.`,
	'note-runs-out': ({ on }) => `No fit note covers the days left out from ${on} on. Sick pay for those days may need a new note.`,
	'pay-not-stated': () => 'The pay is not filled in yet. Agree it for each week before the first one starts.',
	'nothing-after': ({ week }) => `Nothing says what happens after week ${week}. It does not end at the usual week.`,
} satisfies Readonly<Record<string, (about: About) => string>>
