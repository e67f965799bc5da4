import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { CopyLink } from './copy-links.tsx'
import { documentLanguage, SentInEnglish } from './sent-in-english.tsx'
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
	const words = useWords()
	const { employee } = words
	const inWords = (day: string) => longDate(day, words.errors.fields.months)
	const marked = sections.flatMap(({ lines }) => lines).filter((line) => line.wish).length
	return (
		<div className="question">
			<h1 className="mt-8">{employee.readTitle}</h1>
			<p className="lede">{employee.wroteThis(managerName, firm, inWords(writtenOn))}</p>
			<SentInEnglish />
			<Notice kind="information" title={employee.yoursToDecide}>
				<p>
					{employee.besideEachLine} {answerByOn ? employee.takeYourTimeUntil(inWords(answerByOn)) : employee.takeYourTime}{' '}
					<a href="#before-you-decide">{employee.whatToKnow}</a>
				</p>
			</Notice>
			{changed.length > 0 ? (
				<Notice kind="now" title={employee.changedSince}>
					<ul>
						{sections
							.flatMap(({ lines }) => lines)
							.filter(({ number }) => changed.includes(number))
							.map(({ number, label }) => (
								<li key={number}>
									<a href={`#${lineAnchor(number)}`} lang={documentLanguage}>
										{number} {label}
									</a>
								</li>
							))}
					</ul>
					<p>{employee.elseAsItWas}</p>
				</Notice>
			) : null}
			{sections.map(({ heading, lines }) => (
				<section key={heading}>
					<h2 lang={documentLanguage}>{heading}</h2>
					<dl className="border-t border-line">
						{lines.map((line) => (
							<LineRow key={line.number} {...line} />
						))}
					</dl>
				</section>
			))}
			<h2 id="before-you-decide">{employee.beforeYouDecide}</h2>
			{points.map(({ heading, text }) => (
				<section key={heading}>
					<h3>{heading}</h3>
					<p>{text}</p>
				</section>
			))}
			<p>
				<a href="/privacy">{employee.privacyPage}</a> {employee.saysMoreTakeCopy}{' '}
				{files.map(({ format, href }, at) => (
					<span key={format}>
						{at > 0 ? ', ' : ''}
						<a href={href} download>
							{employee.formatsInSentence[format]}
						</a>
					</span>
				))}
				.
			</p>
			<h2>{employee.whenRead}</h2>
			<p>
				{marked > 0 ? `${employee.youMarked(marked)} ` : ''}
				{employee.questionsNext}
			</p>
			<div className="row">
				<ButtonLink href={nextAt}>{employee.haveRead}</ButtonLink>
				<ButtonLink href={decideAt} look="quiet">
					{marked > 0 ? employee.askOrSayNo : employee.notNowOrNo}
				</ButtonLink>
			</div>
		</div>
	)
}

function LineRow({ number, label, value, wish, changeAt }: Line) {
	const words = useWords()
	const { employee } = words
	return (
		<div className="summary-row" id={lineAnchor(number)}>
			<dt className="font-semibold">
				<span className="me-2 font-normal text-ink-soft">{number}</span>
				<span lang={documentLanguage}>{label}</span>
			</dt>
			<dd className="whitespace-pre-line wrap-anywhere" dir="auto">
				<span lang={documentLanguage}>{typeof value === 'string' ? value : value.join('\n')}</span>
				{wish ? (
					<span className="mt-2 block">
						<StatusTag kind="now">{wish.wish === 'remove' ? employee.askedToLeaveOut : employee.corrected}</StatusTag>
						{wish.text ? <span className="mt-1 block">{wish.text}</span> : null}
					</span>
				) : null}
			</dd>
			<dd className="summary-change not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={changeAt}>
					{wish ? words.change : employee.correct}
					<span className="sr-only"> {employee.lineAbout(number, label)}</span>
				</a>
			</dd>
		</div>
	)
}

/** Where the page is opened again after a line was saved, so that nobody has to look for their place. */
const lineAnchor = (number: string) => `line-${number.replace('.', '-')}`
