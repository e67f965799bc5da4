import { canStartToday } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { demandAreas, demands } from './demands.ts'
import type { DemandArea } from './demands.ts'

/** How many can be seen at once before the rest is folded away. */
export const shownFirst = 10

export type InOrder = {
	/** Free and there today, taken from each area in turn, so that nobody's first screen is about one thing. */
	readonly today: readonly Adjustment[]
	readonly moreToday: readonly Adjustment[]
	/** What is left, by what it helps with first. An area with nothing left is not there. */
	readonly areas: readonly { readonly id: DemandArea; readonly label: string; readonly adjustments: readonly Adjustment[] }[]
}

const areaOf = ({ demands: [first] }: Adjustment): DemandArea =>
	demands.find(({ code }) => code === first)?.area ?? demandAreas[0].id

const byArea = (adjustments: readonly Adjustment[]) =>
	demandAreas.map(({ id, label }) => ({ id, label, adjustments: adjustments.filter((one) => areaOf(one) === id) }))

function inTurn(areas: ReturnType<typeof byArea>): Adjustment[] {
	const most = Math.max(...areas.map(({ adjustments }) => adjustments.length))
	return Array.from({ length: most }, (_, turn) => areas.flatMap(({ adjustments }) => adjustments.slice(turn, turn + 1))).flat()
}

/** What is of use in any kind of work, and at the most moments, comes before what only a few need. */
const forMostFirst = (a: Adjustment, b: Adjustment) =>
	Number(b.settings.includes('any')) - Number(a.settings.includes('any')) || b.moments.length - a.moments.length

/** Each adjustment once: what can start today first, then the rest by area. */
export function inOrder(found: readonly Adjustment[]): InOrder {
	const today = inTurn(byArea(found.filter(canStartToday).sort(forMostFirst)))
	return {
		today: today.slice(0, shownFirst),
		moreToday: today.slice(shownFirst),
		areas: byArea(found.filter((one) => !canStartToday(one))).filter(({ adjustments }) => adjustments.length > 0),
	}
}
