import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'

type KeptForLaterProps = { readonly keptUntilOn: string | null; readonly goOnAt: string; readonly linkSent: boolean }

export function KeptForLater({ keptUntilOn, goOnAt, linkSent }: KeptForLaterProps) {
	return (
		<div className="question pt-10">
			<h1>Your answers are saved</h1>
			{linkSent ? <Notice kind="done" announce title="We have sent you the link" /> : null}
			<p>
				{keptUntilOn ? `They are kept until ${longDate(keptUntilOn)}. ` : ''}Come back on any device: sign in with your work email
				and a new code, and you will find them in your account.
			</p>
			<div className="row">
				<form method="post">
					<Button look={linkSent ? 'quiet' : 'strong'}>{linkSent ? 'Send it again' : 'E-mail me a link'}</Button>
				</form>
				<ButtonLink href={goOnAt} look="quiet">
					Go on now
				</ButtonLink>
			</div>
			<form method="post" action="/sign-out" className="mt-8">
				<Button look="quiet">Sign out</Button>
			</form>
		</div>
	)
}
