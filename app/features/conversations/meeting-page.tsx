import type { Document } from '#app/documents/document.ts'
import { CopyBox } from '#app/features/partners/copy-box.tsx'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import { entriesOf } from '#app/journey/form.ts'
import type { ShownArea } from '#app/ui/area.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { GuideTrail } from './guide-pieces.tsx'
import { meetingStep } from './meeting-step.ts'
import type { AskedMeeting } from './meeting-step.ts'
import { meetingPath } from './stages.ts'

export type MeetingPageProps = {
	readonly asked: AskedMeeting
	/** The request as it will read, and as text to copy; null until all of it is there, the employee's yes above all. */
	readonly made: { readonly document: Document; readonly text: string } | null
	readonly area: ShownArea & { readonly email: string | null }
	readonly busy: boolean
}

/** A request to the coach for a meeting of employee, manager and coach. It is made here and sent by nobody but those two. */
export function MeetingPage({ asked, made, area, busy }: MeetingPageProps) {
	const { conversations } = useWords()
	const said = conversations.meeting
	return (
		<>
			<GuideTrail here={said.title} />
			<ErrorSummary problems={asked.problems} />
			{busy ? (
				<Notice kind="now" announce>
					<p>{conversations.agenda.busy}</p>
				</Notice>
			) : null}
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			{made ? null : (
				<div className="not-on-paper">
					<section aria-labelledby="told">
						<h2 id="told">{said.toldTitle}</h2>
						<ul>
							{said.told.map((sentence) => (
								<li key={sentence}>{sentence}</li>
							))}
						</ul>
					</section>
					<ToWhom area={area} />
					<section aria-labelledby="referral">
						<h2 id="referral">{said.hasReferral}</h2>
						<p>{said.hasReferralText}</p>
						<p>{said.noReferral}</p>
						<div className="row mb-6">
							<ButtonLink look="quiet" href="/account">
								{said.account}
							</ButtonLink>
							<a href="/refer">{said.refer}</a>
						</div>
					</section>
				</div>
			)}
			{made ? <Ready asked={asked} made={made} area={area} /> : null}
			<form method="post" action={meetingPath} noValidate autoComplete="off" className="not-on-paper max-w-question">
				{made ? <h2 className="mt-12">{said.changeTitle}</h2> : null}
				{Object.entries(meetingStep.fields as FieldSet).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={asked.typed} problems={asked.problems} heading={false} />
				))}
				<Button>{said.show}</Button>
			</form>
		</>
	)
}

type ReadyProps = Pick<MeetingPageProps, 'asked' | 'area'> & { readonly made: NonNullable<MeetingPageProps['made']> }

/** The request, its files, its text and where it goes. */
function Ready({ asked, made, area }: ReadyProps) {
	const { conversations } = useWords()
	const said = conversations.meeting
	return (
		<>
			{asked.healthWords.length > 0 ? (
				<Notice kind="now" title={said.healthTitle} announce>
					<p>{said.health(asked.healthWords.map((word) => `“${word}”`).join(', '))}</p>
				</Notice>
			) : null}
			<h2 className="not-on-paper">{said.readyTitle}</h2>
			<p className="not-on-paper">{said.readyText}</p>
			<LetterShown letter={made.document} />
			<section className="not-on-paper mt-10" aria-labelledby="take">
				<h2 id="take">{said.takeTitle}</h2>
				<form method="post" action={`${meetingPath}/file`} className="row">
					{entriesOf(asked.typed).map(([name, value], at) => (
						<input key={at} type="hidden" name={name} value={value} />
					))}
					{(['docx', 'pdf', 'text'] as const).map((format) => (
						<Button key={format} look="quiet" name="as" value={format}>
							{said.files[format]}
						</Button>
					))}
				</form>
			</section>
			<section className="not-on-paper mt-10" aria-labelledby="copy">
				<h2 id="copy">{said.copyTitle}</h2>
				<CopyBox name="request" label={said.copyLabel} text={made.text} />
			</section>
			<div className="mt-10">
				<ToWhom area={area} />
			</div>
		</>
	)
}

/** Where the request goes. Said before anything is typed: a letter without an address is worth knowing of beforehand. */
function ToWhom({ area }: Pick<MeetingPageProps, 'area'>) {
	const { conversations } = useWords()
	const said = conversations.meeting
	return (
		<section className="not-on-paper" aria-labelledby="to-whom">
			<h2 id="to-whom">{said.whoTitle}</h2>
			<p>{said.whoCoach}</p>
			{area.email ? <p>{said.whoEmail(area.name, area.email)}</p> : null}
			{area.phone ? <p>{said.whoPhone(area.name, area.phone)}</p> : null}
			{area.email || area.phone ? null : <p>{said.whoNone(area.name, area.phoneNote)}</p>}
			<p>
				<a href="/advice">{said.whoCallBack}</a>
			</p>
		</section>
	)
}
