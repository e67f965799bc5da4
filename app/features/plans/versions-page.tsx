import { VersionsOf } from '#app/features/shared-papers/versions-of.tsx'
import type { ListedVersion } from '#app/features/shared-papers/listed-version.ts'
import { useWords } from '#app/ui/language.ts'
import type { ChosenVersions, PlanComparison } from './compare-versions.ts'
import { VersionChanges } from './version-changes.tsx'

export type VersionsPageProps = {
	/** Where the plan is; the page itself is below it. */
	readonly plan: string
	readonly address: string
	readonly versions: readonly ListedVersion[]
	/** It says now what no version says. */
	readonly isChanged: boolean
	/** Null while there are fewer than two. */
	readonly chosen: (ChosenVersions & { readonly comparison: PlanComparison }) | null
}

/** What changed between two versions of a plan, and all versions that there are. */
export function VersionsPage({ plan, chosen, ...page }: VersionsPageProps) {
	const words = useWords()
	return (
		<VersionsOf
			{...page}
			back={plan}
			trail={[
				{ href: '/', label: words.home },
				{ href: plan, label: words.planDocument.title },
			]}
			chosen={chosen}
			changes={chosen ? <VersionChanges {...chosen} /> : null}
		/>
	)
}
