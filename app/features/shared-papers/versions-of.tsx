import type { ReactNode } from 'react'
import type { ChosenVersions } from '#app/features/plans/compare-versions.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ListedVersion } from './listed-version.ts'

export type VersionsOfProps = {
	readonly trail: readonly { readonly href: string; readonly label: string }[]
	/** Where the paper is, to go back to; the page itself is below it. */
	readonly back: string
	readonly address: string
	readonly versions: readonly ListedVersion[]
	/** It says now what no version says: "as it is now" can be compared too. */
	readonly isChanged: boolean
	/** Null while there are fewer than two. */
	readonly chosen: ChosenVersions | null
	/** What came of a form of this page. */
	readonly answer?: ReactNode
	/** What changed between the two that are chosen. */
	readonly changes: ReactNode
	readonly children?: ReactNode
}

/** What changed between two versions of a paper, and all versions that there are. */
export function VersionsOf({ trail, back, address, versions, isChanged, chosen, answer, changes, children }: VersionsOfProps) {
	const said = useWords().planTools.versions
	return (
		<>
			<Breadcrumbs trail={trail} here={said.title} />
			{answer}
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			{chosen ? (
				<>
					<ChooseVersions address={address} versions={versions} isChanged={isChanged} chosen={chosen} />
					{changes}
				</>
			) : (
				<Notice title={versions.length === 0 ? said.none : said.one}>
					<p>{said.oneText}</p>
				</Notice>
			)}
			{versions.length > 0 ? <VersionList versions={versions} /> : null}
			{children}
			<p className="not-on-paper mt-6">
				<a className="inline-flex min-h-11 items-center" href={back}>
					{said.back}
				</a>
			</p>
		</>
	)
}

/** Versions to choose from, the newest first. */
export function useVersionOptions(versions: readonly ListedVersion[]) {
	const said = useWords().planTools.versions
	return newestFirst(versions).map(({ number, on, time, because, signatures }) => ({
		value: String(number),
		// A version that was kept for something else is told as signed once somebody has signed it.
		label: said.option(number, longDate(on), time, said.causes[signatures.length > 0 ? 'signed' : because]),
	}))
}

type ChooseProps = Pick<VersionsOfProps, 'address' | 'versions' | 'isChanged'> & { readonly chosen: ChosenVersions }

/** It asks by GET: what is compared is in the address, as two numbers, or as one number and `now`. */
function ChooseVersions({ address, versions, isChanged, chosen }: ChooseProps) {
	const said = useWords().planTools.versions
	const kept = useVersionOptions(versions)
	const options = { from: kept, to: isChanged ? [{ value: 'now', label: said.asItIsNow }, ...kept] : kept }
	return (
		<form method="get" action={address} className="not-on-paper card" aria-labelledby="choose">
			<h2 id="choose" className="mt-0 text-[1.2rem]">
				{said.choose}
			</h2>
			<div className="grid gap-x-6 sm:grid-cols-2">
				{(['from', 'to'] as const).map((name) => (
					<Select
						key={name}
						name={name}
						label={said[name]}
						options={options[name]}
						value={String(chosen[name])}
						placeholder={null}
					/>
				))}
			</div>
			<Button look="quiet">{said.show}</Button>
		</form>
	)
}

function VersionList({ versions }: Pick<VersionsOfProps, 'versions'>) {
	const said = useWords().planTools.versions
	return (
		<section aria-labelledby="all">
			<h2 id="all">{said.listTitle}</h2>
			<Table
				caption={said.listTitle}
				captionHidden
				columns={[{ label: said.number }, { label: said.when }, { label: said.why }, { label: said.signatures, long: true }]}
				rows={newestFirst(versions).map(({ number, on, time, because, signatures }) => ({
					key: String(number),
					cells: [
						said.now(number),
						said.moment(longDate(on), time),
						said.causes[because],
						<Signed key="signed" signatures={signatures} />,
					],
				}))}
			/>
		</section>
	)
}

function Signed({ signatures }: Pick<ListedVersion, 'signatures'>) {
	const said = useWords().planTools.versions
	if (signatures.length === 0) return <span className="text-ink-soft">{said.nobody}</span>
	return (
		<>
			{signatures.map(({ side, name, on }) => (
				<span key={side + on + name} dir="auto" className="block">
					{said.signed(name, said.sides[side], longDate(on))}
				</span>
			))}
		</>
	)
}

const newestFirst = (versions: readonly ListedVersion[]) => [...versions].sort((a, b) => b.number - a.number)
