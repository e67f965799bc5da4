import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useWords } from '#app/ui/language.ts'

type KeptForLaterProps = { readonly keptUntilOn: string | null; readonly goOnAt: string; readonly linkSent: boolean }

export function KeptForLater({ keptUntilOn, goOnAt, linkSent }: KeptForLaterProps) {
	const { requests } = useWords()
	return (
		<div className="question pt-10">
			<h1>{requests.answersSaved}</h1>
			{linkSent ? <Notice kind="done" announce title={requests.linkSent} /> : null}
			<p>
				{keptUntilOn ? `${requests.keptUntil(longDate(keptUntilOn))} ` : ''}
				{requests.comeBack}
			</p>
			<div className="row">
				<form method="post">
					<Button look={linkSent ? 'quiet' : 'strong'}>{linkSent ? requests.sendAgain : requests.mailMeLink}</Button>
				</form>
				<ButtonLink href={goOnAt} look="quiet">
					{requests.goOnNow}
				</ButtonLink>
			</div>
			<form method="post" action="/sign-out" className="mt-8">
				<Button look="quiet">{requests.signOut}</Button>
			</form>
		</div>
	)
}
