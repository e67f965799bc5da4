import type { Problem } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Radios } from '#app/ui/radios.tsx'

type KeepPageProps = {
	/** Where what is kept stands, and where those of an account are listed. */
	readonly back: string
	readonly list: { readonly href: string; readonly label: string }
	/** Where this page is, to come back to from signing in. */
	readonly address: string
	readonly isKept: boolean
	/** The firms of who is signed in; null when nobody with an account is. */
	readonly firms: readonly { readonly id: string; readonly name: string }[] | null
	/** The value that stands for no firm. */
	readonly noFirm: string
	readonly problems: readonly Problem[]
}

/** Says what an account changes, and moves the plan there. */
export function KeepPage({ back, list, address, isKept, firms, noFirm, problems }: KeepPageProps) {
	const { keeping } = useWords()
	if (isKept) {
		return (
			<div className="question">
				<h1 className="mt-8">{keeping.keepTitle}</h1>
				<Notice kind="done" announce title={keeping.kept} />
				<div className="row">
					<ButtonLink href={back}>{keeping.backToPlan}</ButtonLink>
					<ButtonLink href={list.href} look="quiet">
						{list.label}
					</ButtonLink>
				</div>
			</div>
		)
	}
	const [only] = firms ?? []
	return (
		<div className="question">
			<BackLink href={back} />
			<ErrorSummary problems={problems} />
			<h1>{keeping.keepTitle}</h1>
			<p className="lede">{keeping.keepLede}</p>
			<h2>{keeping.keepWhat}</h2>
			<ul>
				{[...keeping.keepPoints, keeping.keepEmployeesLink].map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
			{firms === null ? (
				<ButtonLink href={`/sign-in?returnTo=${encodeURIComponent(address)}`}>{keeping.keepSignIn}</ButtonLink>
			) : (
				<form method="post" noValidate>
					{firms.length > 1 ? (
						<Radios
							name="firm"
							label={keeping.keepWhich}
							error={problems.find(({ field }) => field === 'firm')?.message}
							options={[
								...firms.map((firm) => ({ value: firm.id, label: <bdi>{firm.name}</bdi>, hint: keeping.keepFirmHint })),
								{ value: noFirm, label: keeping.keepNoFirm, hint: keeping.keepNoFirmHint },
							]}
						/>
					) : (
						<p>{only ? keeping.keepForFirm(only.name) : keeping.keepAlone}</p>
					)}
					<Button>{keeping.keepButton}</Button>
				</form>
			)}
		</div>
	)
}
