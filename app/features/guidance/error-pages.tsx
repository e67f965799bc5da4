import { ButtonLink } from '#app/ui/button-link.tsx'

/** What does not exist and what is not yours look the same. */
export function NotFound({ status }: { status: number }) {
	return (
		<div className="question pt-10">
			<h1>{status === 404 ? 'There is no page here' : 'This page could not be shown'}</h1>
			<p>
				The address may have been typed wrongly or cut short in an e-mail. If you came back to a referral, it may belong to
				another account: sign in with the address you used.
			</p>
			<div className="row">
				<ButtonLink href="/">Go to the start page</ButtonLink>
				<a href="/search">Search the guidance</a>
			</div>
		</div>
	)
}

type SomethingWentWrongProps = { readonly reference: string; readonly area: { readonly phone: string | null } }

export function SomethingWentWrong({ reference, area }: SomethingWentWrongProps) {
	return (
		<div className="question pt-10">
			<h1>Something went wrong here</h1>
			<p>It was not you. What you saved before is kept, and nothing was half saved. Go back and try again in a few minutes.</p>
			{reference ? (
				<p>
					If it happens again, tell us this number: <strong>{reference}</strong>
					{area.phone ? <> on {area.phone}</> : null}.
				</p>
			) : null}
			<ButtonLink href="/">Go to the start page</ButtonLink>
		</div>
	)
}
