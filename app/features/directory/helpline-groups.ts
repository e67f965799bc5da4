import type { Helpline } from '#app/features/guidance/helpline.ts'

const order = ['crisis', 'local', 'condition', 'funding', 'national'] as const

export type HelplineGroup = { readonly category: Helpline['category']; readonly lines: readonly Helpline[] }

/**
 * What can be printed for somebody in an area: lines that have a number or a site. A line of an area stands on that area's page
 * only. Those with a number come first in their group.
 */
export function groupHelplines(helplines: readonly Helpline[], areaId: string): readonly HelplineGroup[] {
	const shown = helplines.filter(
		({ phone, url, areas = [], listed = true }) =>
			listed && (phone !== null || url !== null) && (areas.length === 0 || areas.includes(areaId)),
	)
	return order
		.map((category) => ({
			category,
			lines: shown
				.filter((line) => line.category === category)
				.sort((a, b) => Number(b.phone !== null) - Number(a.phone !== null)),
		}))
		.filter(({ lines }) => lines.length > 0)
}
