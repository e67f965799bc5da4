import type { QrPicture } from '#app/features/partners/qr-code.ts'
import { QrDrawing } from '#app/features/partners/qr-drawing.tsx'
import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

export type ShareSlipProps = {
	readonly link: string
	readonly qr: QrPicture
	readonly code: string
	readonly untilOn: string | null
	readonly backTo: string
	/** A paper that is one browser's alone goes nowhere by email. */
	readonly isGuest: boolean
}

/** The link and its code, shown this once. On paper there is the slip alone, and no code on it. */
export function ShareSlip({ link, qr, code, untilOn, backTo, isGuest }: ShareSlipProps) {
	const { sharePlan } = useWords()
	return (
		<>
			<div className="not-on-paper question pt-8">
				<h1>{sharePlan.madeTitle}</h1>
				<p className="lede">{sharePlan.madeOnce}</p>
				<h2>{sharePlan.code}</h2>
				<p className="my-2 text-[2rem] font-bold tracking-widest tabular-nums">
					{code.slice(0, 3)} {code.slice(3)}
				</p>
				<p>
					{sharePlan.codeText} {sharePlan.codeTries}
				</p>
				<h2>{sharePlan.theLink}</h2>
				<p className="card font-semibold wrap-anywhere">{link}</p>
				<p>
					{sharePlan.youKnow} {isGuest ? sharePlan.onlyTheyKnowInAccount : sharePlan.onlyTheyKnow}
				</p>
				<h2>{sharePlan.slip}</h2>
				<p>{sharePlan.slipHow}</p>
			</div>
			<article className="card keep-together max-w-measure">
				<h2 className="mt-0">{sharePlan.slipTitle}</h2>
				<p>{sharePlan.slipText}</p>
				<QrDrawing qr={qr} link={link} />
				<p className="mt-3 font-semibold wrap-anywhere">{link}</p>
				<p>{sharePlan.slipCode}</p>
				{untilOn === null ? null : <p className="mb-0">{sharePlan.slipUntil(longDate(untilOn))}</p>}
			</article>
			<p className="not-on-paper row">
				<ButtonLink look="quiet" href={backTo}>
					{sharePlan.done}
				</ButtonLink>
			</p>
		</>
	)
}
