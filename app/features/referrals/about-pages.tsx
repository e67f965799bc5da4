import type { ShownArea } from '#app/ui/area.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'

type AboutProps = { readonly startAt: string; readonly area: ShownArea }

export function AboutReferrals({ startAt, area }: AboutProps) {
	const words = useWords()
	const { requests } = words
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={requests.refer} />
			<h1>{requests.referTitle}</h1>
			<p className="lede">{requests.referLede}</p>
			<NotLiveHere area={area} />
			<h2>{requests.howItWorks}</h2>
			<ol>
				<li>{requests.referTalk}</li>
				<li>{requests.referAnswer}</li>
				<li>{requests.referLink}</li>
				<li>{requests.referDecide}</li>
				<li>{requests.referCoach(area.name)}</li>
			</ol>
			<ButtonLink href={startAt}>{requests.start}</ButtonLink>
			<h2>{requests.toHand}</h2>
			<ul>
				<li>{requests.handContact}</li>
				<li>{requests.handPostcodes}</li>
				<li>{requests.handDates}</li>
			</ul>
			<p>{requests.savedAsYouGo}</p>
			<Notice kind="information" title={requests.whatToldTitle}>
				<p>{requests.whatToldText}</p>
			</Notice>
			<p>
				<a href="/guidance/refer-to-workwell">{requests.whoCanBe}</a>
			</p>
			<p>
				<a href="/assessments">{requests.assessmentInstead}</a> {requests.assessmentInsteadWhy}
			</p>
			<p>
				<a href="/advice">{requests.callBackInstead}</a> {requests.callBackInsteadWhy}
			</p>
		</div>
	)
}

/** Somebody may read about an area that takes nothing through this site: said before they begin. */
function NotLiveHere({ area }: { readonly area: ShownArea }) {
	const { directory: words, changeArea } = useWords()
	if (area.live !== false) return null
	return (
		<Notice kind="now" title={words.notLiveTitle(area.name)}>
			<p>{words.notLiveText}</p>
			<p>
				<a href="/area?returnTo=/refer">{changeArea}</a>
			</p>
		</Notice>
	)
}

export function AboutAssessments({ startAt, area }: AboutProps) {
	const words = useWords()
	const { requests } = words
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={requests.assessment} />
			<h1>{requests.assessmentTitle}</h1>
			<p className="lede">{requests.assessmentLede(area.name)}</p>
			<NotLiveHere area={area} />
			<h2>{requests.beforeYouAsk}</h2>
			<p>{requests.selfCheck}</p>
			<h2>{requests.howItWorks}</h2>
			<ol>
				<li>{requests.assessSay}</li>
				<li>{requests.assessPerson}</li>
				<li>{requests.assessPost}</li>
				<li>{requests.assessVisit}</li>
			</ol>
			<ButtonLink href={startAt}>{requests.start}</ButtonLink>
			<h2>{requests.toHand}</h2>
			<ul>
				<li>{requests.handAddress}</li>
				<li>{requests.handTasks}</li>
				<li>{requests.handPerson}</li>
			</ul>
			<Notice kind="information" title={requests.dutyTitle}>
				<p>{requests.dutyText}</p>
			</Notice>
		</div>
	)
}
