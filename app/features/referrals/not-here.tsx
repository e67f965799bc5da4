import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import type { ExitReason } from './route-check.ts'

type NotHereProps = {
	readonly reason: ExitReason
	/** The partnership that does cover the place, where one is known. */
	readonly suggestion: string | null
	readonly backTo: string
	readonly beginAt: string
}

/** Where somebody goes who should not go on with the form now: always with something to do next. */
export function NotHere({ reason, suggestion, backTo, beginAt }: NotHereProps) {
	return (
		<div className="question">
			<BackLink href={backTo} />
			<Answer reason={reason} suggestion={suggestion} beginAt={beginAt} backTo={backTo} />
		</div>
	)
}

function Answer({ reason, suggestion, beginAt, backTo }: NotHereProps) {
	const { requests } = useWords()
	switch (reason) {
		case 'danger':
			return (
				<>
					<h1>{requests.dangerTitle}</h1>
					<p>{requests.dangerText}</p>
					<CrisisBox />
					<p>{requests.dangerStay}</p>
					<p>
						<a href="/help-now">{requests.dangerMore}</a>
					</p>
				</>
			)
		case 'talk-first':
			return (
				<>
					<h1>{requests.talkFirstTitle}</h1>
					<p>{requests.talkFirstText}</p>
					<ol>
						<li>{requests.talkFirstPlace}</li>
						<li>{requests.talkFirstSay}</li>
						<li>{requests.talkFirstChoice}</li>
					</ol>
					<div className="row">
						<ButtonLink href="/guidance/act-early">{requests.whatToSay}</ButtonLink>
						<a href={backTo}>{requests.haveTalked}</a>
					</div>
					<p className="mt-6">{requests.answersStay}</p>
				</>
			)
		case 'advice':
			return (
				<>
					<h1>{requests.askForCallBack}</h1>
					<p>{requests.nameNobody}</p>
					<ButtonLink href="/advice">{requests.askForCallBack}</ButtonLink>
					<p className="mt-6">
						{requests.orLookUp} <a href="/guidance">{requests.guidanceInText}</a>.
					</p>
				</>
			)
		case 'under-16':
			return (
				<>
					<h1>{requests.under16Title}</h1>
					<p>{requests.under16Text}</p>
					<ButtonLink href="/guidance">{requests.guidanceForEmployers}</ButtonLink>
				</>
			)
		case 'elsewhere':
			return (
				<>
					<h1>{requests.notCoveredTitle}</h1>
					{suggestion ? (
						<p>
							{requests.partnershipIs} <strong>{suggestion}</strong>. {requests.partnershipNotHere}
						</p>
					) : (
						<p>{requests.notCoveredUnknown}</p>
					)}
					<p>
						{requests.guidanceBefore} <a href="/guidance">{requests.guidanceWord}</a> {requests.guidanceAfter}
					</p>
				</>
			)
		case 'unknown-place':
			return (
				<>
					<h1>{requests.unknownPlaceTitle}</h1>
					<p>{requests.unknownPlaceText}</p>
					<ButtonLink href={beginAt}>{requests.goOn}</ButtonLink>
				</>
			)
	}
}
