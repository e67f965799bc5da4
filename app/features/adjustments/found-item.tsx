import type { ReactNode } from 'react'
import { useWords } from '#app/ui/language.ts'
import type { Adjustment } from './adjustment.ts'
import { demandLabel } from './demands.ts'
import type { Voice } from './find-page.tsx'
import type { Ranked } from './rank.ts'

const hardness = ['lot', 'changes', 'bit'] as const

type FoundItemProps = RowProps & { readonly found: Ranked; readonly voice: Voice; readonly children: ReactNode }

/** One change: why it stands here, what to do, who pays, and what to do while you wait. */
export function FoundItem({ found, voice, children, ...row }: FoundItemProps) {
	const { choosing } = useWords()
	const { adjustment, met, badDay, place } = found
	const reasons = [
		...hardness.flatMap((level) => (met[level].length > 0 ? [choosing.met[level](met[level].length)] : [])),
		choosing.costSentences[adjustment.cost],
		choosing.leadSentences[adjustment.lead],
		...(badDay ? [choosing.badDay] : []),
		...(place === 'any' ? [] : [choosing.places[place]]),
	]
	return (
		<ChangeItem
			adjustment={adjustment}
			voice={voice}
			why={reasons.join(' ')}
			parts={hardness.flatMap((level) => met[level]).map(demandLabel)}
			{...row}
		>
			{children}
		</ChangeItem>
	)
}

/** For a list that can be narrowed: whether the change is hidden now, its place, and the filters that it passes. */
type RowProps = { readonly hidden?: boolean; readonly place?: number; readonly fits?: readonly string[] }

type ChangeItemProps = RowProps & {
	readonly adjustment: Adjustment
	readonly voice: Voice
	readonly why: string
	readonly parts?: readonly string[]
	readonly children?: ReactNode
}

export function ChangeItem({ adjustment, voice, why, parts = [], hidden, place, fits, children }: ChangeItemProps) {
	const { adjustments, choosing } = useWords()
	const fundings = voice === 'mine' ? choosing.mine.fundings : adjustments.fundings
	return (
		<li className="keep-together border-b border-line py-3.5" hidden={hidden} data-place={place} data-fits={fits?.join(' ')}>
			<h3 className="mb-1 text-[1.15rem]">
				<a className="inline-flex min-h-11 items-center" href={`/adjustments/${adjustment.id}`}>
					{adjustment.title}
				</a>
			</h3>
			<p className="mb-1 font-semibold">{why}</p>
			<p className="mb-1">{adjustment.action}</p>
			<dl className="mb-1 text-small">
				{parts.length > 0 ? <Line label={adjustments.demandsLabel} text={parts.join('; ')} /> : null}
				<Line label={adjustments.payLabel} text={adjustment.funding.map((one) => fundings[one]).join('. ')} />
				{adjustment.lead === 'same-day' ? null : <Line label={adjustments.interimLabel} text={adjustment.interim} />}
			</dl>
			{children}
		</li>
	)
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
	return (
		<div>
			<dt className="inline font-semibold">{label}: </dt>
			<dd className="inline">{text}</dd>
		</div>
	)
}
