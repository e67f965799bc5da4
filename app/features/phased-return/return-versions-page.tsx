import { VersionsOf, useVersionOptions } from '#app/features/shared-papers/versions-of.tsx'
import type { ListedVersion } from '#app/features/shared-papers/listed-version.ts'
import type { ChosenVersions } from '#app/features/plans/compare-versions.ts'
import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import type { Broken } from './check-rules.ts'
import type { ReturnComparison } from './compare-returns.ts'
import { ReturnChanges } from './return-changes.tsx'
import { RulesList } from './return-state.tsx'

export type ReturnVersionsPageProps = {
	readonly id: string
	readonly employee: string
	/** A mark of the plan as it is now, for the button that puts one back. */
	readonly base: string
	readonly versions: readonly ListedVersion[]
	/** The version that the plan still is; null when it was changed since the last one. */
	readonly now: number | null
	/** It says now what no version says. */
	readonly isChanged: boolean
	readonly chosen: (ChosenVersions & { readonly comparison: ReturnComparison }) | null
	/** Why a version was not put back. */
	readonly refused: { readonly text: string; readonly broken: readonly Broken[] } | null
}

/** The versions of a phased return: what changed between two of them, and a way back to one. */
export function ReturnVersionsPage({ id, employee, base, now, chosen, refused, ...page }: ReturnVersionsPageProps) {
	const words = useWords()
	const { phasedReturn: said } = words
	const address = links.phasedReturn(id, 'versions')
	return (
		<VersionsOf
			{...page}
			address={address}
			back={links.phasedReturn(id)}
			trail={[
				{ href: '/', label: words.home },
				{ href: links.returnToWork, label: words.returnToWork.title },
				{ href: links.phasedReturn(id), label: employee === '' ? said.untitled : said.returnOf(employee) },
			]}
			chosen={chosen}
			answer={
				refused ? (
					<Notice kind={refused.broken.length > 0 ? 'stop' : 'now'} announce>
						<p>{refused.text}</p>
						{refused.broken.length > 0 ? <RulesList broken={refused.broken} /> : null}
					</Notice>
				) : null
			}
			changes={chosen ? <ReturnChanges {...chosen} /> : null}
		>
			<PutBack address={address} base={base} versions={page.versions.filter(({ number }) => number !== now)} />
		</VersionsOf>
	)
}

type PutBackProps = Pick<ReturnVersionsPageProps, 'base' | 'versions'> & { readonly address: string }

function PutBack({ address, base, versions }: PutBackProps) {
	const { returnVersions: words } = useWords()
	const options = useVersionOptions(versions)
	const [newest] = options
	if (!newest) return null
	return (
		<section className="not-on-paper mt-8 max-w-measure" aria-labelledby="put-back">
			<h2 id="put-back">{words.putBackTitle}</h2>
			<p>
				{words.putBackText} {words.putBackSays} {words.putBackSigned}
			</p>
			<form method="post" action={address}>
				<input type="hidden" name="base" value={base} />
				<Select name="version" label={words.putBackWhich} options={options} value={newest.value} placeholder={null} />
				<Button look="quiet">{words.putBack}</Button>
			</form>
		</section>
	)
}
