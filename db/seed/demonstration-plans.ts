import { listAdjustments } from '#app/content/adjustments.server.ts'
import type { Plan, PlanRow } from '#app/features/plans/plan.ts'
import { rowOfAdjustment } from '#app/features/plans/row-of-adjustment.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { ManagerKey } from './demonstration-firms.ts'
import { firms, managers } from './demonstration-firms.ts'

export type DemonstrationPlan = {
	readonly by: ManagerKey
	readonly plan: Partial<Plan>
	/** How many days ago it was begun. */
	readonly daysAgo: number
	/** The employee has opened it by their own link. */
	readonly shared?: true
	readonly signed?: true
}

/** Invented plans in four states: to look at again, late with an answer, with a no, and just begun. Days are counted from `today`. */
export function demonstrationPlans(today: string): readonly DemonstrationPlan[] {
	const ago = (days: number) => addDays(today, -days)
	const about = (by: ManagerKey, employee: string, job: string): Partial<Plan> => ({
		employee,
		job,
		manager: managers[by].name,
		firm: firms[managers[by].firm].name,
	})
	return [
		{
			by: 'ruth',
			daysAgo: 40,
			shared: true,
			signed: true,
			plan: {
				...about('ruth', 'Amara Whitlock', 'Senior carer, days'),
				askedOn: ago(45),
				goodDay: 'I do my whole round and still have breath for a chat.',
				badDay: 'Stairs and lifting are slow. A chair at handover helps.',
				rows: [
					fromCatalogue('lift-limit', {
						decision: 'agreed',
						status: 'in-place',
						who: 'Joan Pickersley',
						startOn: ago(39),
						byOn: ago(39),
						reviewOn: ago(3),
					}),
					fromCatalogue('clear-backlog', {
						decision: 'trial',
						status: 'in-place',
						who: 'Ruth Adair-Cole',
						startOn: ago(30),
						reviewOn: addDays(today, 10),
						neededOn: 'bad-days',
					}),
				],
			},
		},
		{
			by: 'joan',
			daysAgo: 20,
			plan: {
				...about('joan', 'Petra Lindqvist-Moss', 'Night carer'),
				askedOn: ago(20),
				rows: [fromCatalogue('lift-limit', {})],
			},
		},
		{
			by: 'devan',
			daysAgo: 12,
			plan: {
				...about('devan', 'Callum Fairweather', 'Machine minder'),
				askedOn: ago(12),
				rows: [
					fromCatalogue('clear-backlog', { decision: 'agreed', startOn: ago(2), byOn: ago(2), reviewOn: addDays(today, 26) }),
					fromCatalogue('lift-limit', {
						decision: 'not-agreed',
						factors: ['practical', 'help'],
						reason:
							'We looked at it with the safety adviser. Two people lift at each change of reel, and there is no hoist on this floor.',
						alternatives: 'A second person at each change of reel, from Monday. A quote for a hoist is asked for.',
					}),
				],
			},
		},
		{ by: 'marta', daysAgo: 1, plan: about('marta', 'Nell Brackenbury', 'Baker') },
	]
}

/** A point as the catalogue has it, with what was agreed. */
function fromCatalogue(adjustmentId: string, agreed: Partial<PlanRow>): PlanRow {
	const adjustment = listAdjustments().find(({ id }) => id === adjustmentId)
	if (!adjustment) throw new Error(`The catalogue has no ${adjustmentId}`)
	return { ...rowOfAdjustment(`d${adjustmentId.replace(/\W/g, '').slice(0, 12)}`, adjustment, 'The firm'), ...agreed }
}
