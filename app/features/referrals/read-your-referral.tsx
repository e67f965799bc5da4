import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { CopyLink } from './copy-links.tsx'
import type { LineWish } from './referral-document.ts'

type Line = {
	readonly number: string
	readonly label: string
	readonly value: string | readonly string[]
	readonly wish: LineWish | null
	readonly changeAt: string
}
type ReadYourReferralProps = {
	/** Numbers of the lines that the manager changed since the employee last read it. */
	readonly changed: readonly string[]
	readonly managerName: string
	readonly firm: string
	readonly writtenOn: string
	readonly answerByOn: string | null
	readonly sections: readonly { readonly heading: string; readonly lines: readonly Line[] }[]
	readonly points: readonly { readonly heading: string; readonly text: string }[]
	readonly nextAt: string
	readonly decideAt: string
	readonly files: readonly CopyLink[]
}

/** Everything that was written about the employee, each line with a way to correct it or have it left out. */
export function ReadYourReferral({
	changed,
	managerName,
	firm,
	writtenOn,
	answerByOn,
	sections,
	points,
	nextAt,
	decideAt,
	files,
}: ReadYourReferralProps) {
	const marked = sections.flatMap(({ lines }) => lines).filter((line) => line.wish).length
	return (
		<div className="question">
			<h1 className="mt-8">Read what was written about you</h1>
			<p className="lede">
				{managerName} at {firm} wrote this on {longDate(writtenOn)}. Nobody else has seen it.
			</p>
			<Notice kind="information" title="It is yours to decide">
				<p>
					Beside each line you can say that it is wrong, or that it should be left out. Take your time
					{answerByOn ? `: you have until ${longDate(answerByOn)}` : ''}.{' '}
					<a href="#before-you-decide">What to know before you decide</a>
				</p>
			</Notice>
			{changed.length > 0 ? (
				<Notice kind="now" title="Changed since you read it">
					<ul>
						{sections
							.flatMap(({ lines }) => lines)
							.filter(({ number }) => changed.includes(number))
							.map(({ number, label }) => (
								<li key={number}>
									<a href={`#${lineAnchor(number)}`}>
										{number} {label}
									</a>
								</li>
							))}
					</ul>
					<p>Everything else is as it was.</p>
				</Notice>
			) : null}
			{sections.map(({ heading, lines }) => (
				<section key={heading}>
					<h2>{heading}</h2>
					<dl className="border-t border-line">
						{lines.map((line) => (
							<LineRow key={line.number} {...line} />
						))}
					</dl>
				</section>
			))}
			<h2 id="before-you-decide">Before you decide</h2>
			{points.map(({ heading, text }) => (
				<section key={heading}>
					<h3>{heading}</h3>
					<p>{text}</p>
				</section>
			))}
			<p>
				<a href="/privacy">The privacy page</a> says more. Take a copy:{' '}
				{files.map(({ format, href }, at) => (
					<span key={format}>
						{at > 0 ? ', ' : ''}
						<a href={href} download>
							{{ pdf: 'PDF', docx: 'Word', text: 'plain text' }[format] ?? format}
						</a>
					</span>
				))}
				.
			</p>
			<h2>When you have read it</h2>
			<p>
				{marked > 0 ? `You marked ${marked === 1 ? '1 line' : `${marked} lines`}. ` : ''}Next come a few questions of your own.
				You can come back to this page from each.
			</p>
			<div className="row">
				<ButtonLink href={nextAt}>I have read it, go on</ButtonLink>
				<ButtonLink href={decideAt} look="quiet">
					{marked > 0 ? 'Ask for the change, or say no' : 'Say not now, or no'}
				</ButtonLink>
			</div>
		</div>
	)
}

function LineRow({ number, label, value, wish, changeAt }: Line) {
	return (
		<div className="summary-row" id={lineAnchor(number)}>
			<dt className="font-semibold">
				<span className="me-2 font-normal text-ink-soft">{number}</span>
				{label}
			</dt>
			<dd className="whitespace-pre-line wrap-anywhere" dir="auto">
				{typeof value === 'string' ? value : value.join('\n')}
				{wish ? (
					<span className="mt-2 block">
						<StatusTag kind="now">{wish.wish === 'remove' ? 'You asked to leave this out' : 'You corrected this'}</StatusTag>
						{wish.text ? <span className="mt-1 block">{wish.text}</span> : null}
					</span>
				) : null}
			</dd>
			<dd className="summary-change not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={changeAt}>
					{wish ? 'Change' : 'Correct'}
					<span className="sr-only">
						{' '}
						line {number}, {label}
					</span>
				</a>
			</dd>
		</div>
	)
}

/** Where the page is opened again after a line was saved, so that nobody has to look for their place. */
const lineAnchor = (number: string) => `line-${number.replace('.', '-')}`
