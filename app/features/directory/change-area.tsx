import type { Problem } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Area } from './area.ts'
import type { PlaceFound } from './find-place.ts'

type ListedArea = Pick<Area, 'id' | 'name' | 'live'>

export type ChangeAreaProps = {
	readonly areas: readonly ListedArea[]
	readonly seen: ListedArea
	/** The area of people who choose none. */
	readonly siteArea: ListedArea
	readonly hasChosen: boolean
	/** Where to go afterwards, and the need they were looking at there. */
	readonly returnTo: string
	readonly need: string | null
	readonly typed?: string
	readonly found?: PlaceFound | null
	readonly problems?: readonly Problem[]
}

/** One may type a place or choose from the list. What was typed is never put into an address. */
export function ChangeArea(props: ChangeAreaProps) {
	const words = useWords().directory
	const { areas, seen, siteArea, hasChosen, returnTo, need, typed = '', found = null, problems = [] } = props
	const wrong = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<div className="question">
			<BackLink href={need ? `${returnTo}?need=${need}` : returnTo}>{words.goBack}</BackLink>
			<ErrorSummary problems={problems} />
			{found ? (
				<Answer {...props} found={found} />
			) : (
				<>
					<h1>{words.areaTitle}</h1>
					<p>
						<strong>{words.areaNow(seen.name)}</strong> {words.areaLede}
					</p>
				</>
			)}
			<form method="post" action="/area" noValidate>
				<Carried {...props} />
				<TextField
					name="place"
					label={words.place}
					hint={words.placeHint}
					error={wrong('place')}
					value={typed}
					width="short"
					autoComplete="postal-code"
					spellCheck={false}
				/>
				<Button name="do" value="find">
					{words.findArea}
				</Button>
			</form>
			<h2>{words.orChoose}</h2>
			<form method="post" action="/area" noValidate>
				<Carried {...props} />
				<Radios
					name="area"
					label={words.areas}
					error={wrong('area')}
					value={seen.id}
					options={areas.map(({ id, name, live }) => ({
						value: id,
						label: name,
						hint: live ? words.takesReferrals : words.takesNoReferrals,
					}))}
				/>
				<Button name="do" value="choose">
					{words.showThisArea}
				</Button>
			</form>
			{hasChosen && (
				<form method="post" action="/area" className="mt-10 border-t border-line pt-5">
					<Carried {...props} />
					<p>{words.siteAreaWhy}</p>
					<Button look="quiet" name="do" value="forget">
						{words.backToSiteArea(siteArea.name)}
					</Button>
				</form>
			)}
		</div>
	)
}

function Carried({ returnTo, need }: Pick<ChangeAreaProps, 'returnTo' | 'need'>) {
	return (
		<>
			<input type="hidden" name="returnTo" value={returnTo} />
			{need && <input type="hidden" name="need" value={need} />}
		</>
	)
}

/** What the place says, with a button for each area it may be. */
function Answer({ found, areas: known, ...props }: ChangeAreaProps & { readonly found: PlaceFound }) {
	const words = useWords().directory
	if (found.kind === 'not-a-place') return null
	if (found.kind !== 'areas')
		return (
			<>
				<h1>{found.kind === 'elsewhere' ? words.outOfArea(found.district) : words.unknownPlace(found.district)}</h1>
				<p>{found.kind === 'elsewhere' ? words.outOfAreaText : words.unknownPlaceText}</p>
			</>
		)
	const { district, areas, sure } = found
	const [first] = areas
	const title =
		areas.length > 1
			? words.crossesBorder(district)
			: sure
				? words.isIn(district, first?.name ?? '')
				: words.partlyIn(district, first?.name ?? '')
	return (
		<>
			<h1>{title}</h1>
			{!sure && areas.length === 1 && <p>{words.partlyInText}</p>}
			<ul className="list-none p-0">
				{areas.map(({ areaId, name }) => (
					<li key={areaId} className="mb-4">
						<form method="post" action="/area">
							<Carried {...props} />
							<input type="hidden" name="area" value={areaId} />
							<Button name="do" value="choose">
								{words.showHelpFor(name)}
							</Button>
						</form>
						{known.find(({ id }) => id === areaId)?.live ? null : <p className="text-small">{words.takesNoReferrals}</p>}
					</li>
				))}
			</ul>
		</>
	)
}
