import type { SharedNow } from '#app/features/papers/shared-now.server.ts'
import type { SharedKind } from '#app/features/shared-papers/shared-kinds.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Words } from '#app/words/words.ts'
import { NewestWeeks, type OlderReturn } from './newest-weeks.tsx'

export type SharePageProps = {
	readonly kind: SharedKind
	readonly backTo: string
	/** Who may open the plan beside the employee. */
	readonly held: { readonly by: 'guest' | 'account'; readonly firm: string; readonly isOwner: boolean }
	/** Goes with the button that makes a link: pressed twice, it makes one. */
	readonly formKey: string
	readonly out: SharedNow | null
	readonly said: 'sent' | 'stopped' | 'newest' | null
	/** In a plan: points whose phased return has changed since, with the plan. */
	readonly older: readonly OlderReturn[]
	readonly id: string
	readonly email: string
	readonly problems: readonly Problem[]
	/** The address is one of the firm's: it goes there when the button is pressed again. */
	readonly asksAgain: boolean
	/** Why nothing was made or sent, when no field is to blame. */
	readonly trouble: string | null
}

/** How the employee gets their own way into a paper about both. */
export function SharePage({ kind, backTo, held, formKey, out, said, trouble, older, id, ...mail }: SharePageProps) {
	const { sharePlan, plans } = useWords()
	return (
		<div className="question">
			<BackLink href={backTo}>{sharePlan.backToPlan}</BackLink>
			<ErrorSummary problems={mail.problems} />
			{trouble ? (
				<Notice kind="now" announce>
					<p className="mb-0">{trouble}</p>
				</Notice>
			) : null}
			{said ? (
				<Notice kind="done" announce>
					<p className="mb-0">
						{said === 'sent'
							? `${sharePlan.sent} ${sharePlan.sentText}`
							: said === 'newest'
								? plans.newestTaken
								: sharePlan.stopped}
					</p>
				</Notice>
			) : null}
			<h1>{sharePlan.title}</h1>
			{older.map((one) => (
				<NewestWeeks key={one.id} {...one} plan={id} from="share" headingLevel={2} />
			))}
			<p className="lede">{sharePlan.lede}</p>
			<ul>
				{sharePlan.gets[kind].map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<h2>{sharePlan.whoSees}</h2>
			<p className="wrap-anywhere">
				{whoElse(sharePlan, held)} {sharePlan.nobodyElse}
			</p>
			<p>{sharePlan.keepsVersion}</p>
			<Out out={out} />
			{held.by === 'account' ? <ByMail {...mail} /> : null}
			<section aria-labelledby="by-hand">
				<h2 id="by-hand">{sharePlan.handTitle}</h2>
				{held.by === 'guest' ? <p>{sharePlan.handGuest}</p> : null}
				<p>{sharePlan.handText}</p>
				<form method="post">
					<input type="hidden" name="key" value={formKey} />
					<Button look={held.by === 'account' ? 'quiet' : 'strong'} name="intent" value="make">
						{sharePlan.make}
					</Button>
				</form>
			</section>
		</div>
	)
}

function whoElse(sharePlan: Words['sharePlan'], { by, firm, isOwner }: SharePageProps['held']): string {
	if (by === 'guest') return sharePlan.seesGuest
	if (firm === '') return sharePlan.seesYou
	return isOwner ? sharePlan.seesLeads(firm) : sharePlan.seesHolder(firm)
}

function Out({ out }: Pick<SharePageProps, 'out'>) {
	const { sharePlan } = useWords()
	if (!out) return <p>{sharePlan.noneOut}</p>
	const since = longDate(out.since)
	return (
		<section className="card my-6" aria-labelledby="out">
			<h2 id="out" className="mt-0 text-[1.2rem]">
				{sharePlan.outTitle}
			</h2>
			<p>
				{out.way === 'mail' ? sharePlan.outSent(since) : sharePlan.outMade(since)}{' '}
				{out.isUsedUp ? sharePlan.outUsedUp : `${sharePlan.outUntil(longDate(out.until))} ${sharePlan.outReplaced}`}
			</p>
			<form method="post">
				<Button look="quiet" name="intent" value="stop">
					{sharePlan.stop}
				</Button>
			</form>
		</section>
	)
}

function ByMail({ email, problems, asksAgain }: Pick<SharePageProps, 'email' | 'problems' | 'asksAgain'>) {
	const { sharePlan } = useWords()
	return (
		<section aria-labelledby="by-mail">
			<h2 id="by-mail">{sharePlan.mailTitle}</h2>
			<p>{sharePlan.mailText}</p>
			<form method="post" noValidate>
				{asksAgain ? (
					<>
						<Notice kind="now" title={sharePlan.workTitle} headingLevel={3} announce>
							<p className="mb-0">{sharePlan.workText}</p>
						</Notice>
						<input type="hidden" name="seen" value={email} />
					</>
				) : null}
				<TextField
					name="email"
					label={sharePlan.email}
					hint={sharePlan.emailHint}
					type="email"
					spellCheck={false}
					value={email}
					error={problems.find(({ field }) => field === 'email')?.message}
				/>
				<Button name="intent" value="send">
					{asksAgain ? sharePlan.sendAnyway : sharePlan.send}
				</Button>
			</form>
		</section>
	)
}
