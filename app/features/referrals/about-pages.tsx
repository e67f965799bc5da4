import type { ShownArea } from '#app/ui/area.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'

type AboutProps = { readonly startAt: string; readonly area: ShownArea }

export function AboutReferrals({ startAt, area }: AboutProps) {
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Refer someone" />
			<h1>Refer someone who works for you</h1>
			<p className="lede">
				Free, and their choice. You write what happens at work. They read every word, change what is wrong and decide.
			</p>
			<NotLiveHere area={area} />
			<h2>How it works</h2>
			<ol>
				<li>Talk with your employee first. They should know what you will write and why.</li>
				<li>Answer short questions about the job and what is hard. About ten minutes.</li>
				<li>Your employee gets a private link. Nobody at the service sees anything yet.</li>
				<li>They agree, ask for a change, or say no. You are told which, and never why.</li>
				<li>If they agree, a work and health coach for {area.name} gets in touch with them.</li>
			</ol>
			<ButtonLink href={startAt}>Start</ButtonLink>
			<h2>Have these to hand</h2>
			<ul>
				<li>your employee’s own email or mobile number, not a work one</li>
				<li>the postcodes where they live and where you trade</li>
				<li>dates: the first day off, the end of a fit note, if there is one</li>
			</ul>
			<p>Your answers are saved as you go and kept for 28 days.</p>
			<Notice kind="information" title="What you will and will not be told">
				<p>
					You will see words like “With your employee”, “Received” and “Closed”. You will not be told about appointments, health
					or reasons. A short list of changes that would help comes to you only if your employee has seen it and agrees.
				</p>
			</Notice>
			<p>
				<a href="/guidance/refer-to-workwell">Who can be referred, and what a coach does</a>
			</p>
			<p>
				<a href="/assessments">Ask for a workplace assessment instead</a> if somebody should look at the work itself.
			</p>
			<p>
				<a href="/advice">Ask for a call back instead</a> if you want to talk it over and name nobody.
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
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Workplace assessment" />
			<h1>Ask for a workplace assessment</h1>
			<p className="lede">
				Somebody looks at a job or a place of work in {area.name} and says what could be changed, the cheapest first.
			</p>
			<NotLiveHere area={area} />
			<h2>Before you ask</h2>
			<p>
				Many problems go with a few minutes’ checking. The form starts with a self-check for the kind of work, and tells you when
				your employee should apply to Access to Work.
			</p>
			<h2>How it works</h2>
			<ol>
				<li>Say what kind of work it is, where, and what is hard. About ten minutes.</li>
				<li>If it is about a person, they get a private link, read every word and decide.</li>
				<li>If it is about a post that nobody holds, or that many share, it goes straight to the service.</li>
				<li>An assessor arranges a visit or a video call. Your employee sees the report first.</li>
			</ol>
			<ButtonLink href={startAt}>Start</ButtonLink>
			<h2>Have these to hand</h2>
			<ul>
				<li>the address, parking, and who to ask for on the day</li>
				<li>the main tasks and the equipment that is used</li>
				<li>if it is about a person, their own email or mobile number</li>
			</ul>
			<Notice kind="information" title="Your duty to assess risks stays with you">
				<p>
					An assessment helps you meet it and does not replace it. If somebody is in pain or unsafe now, change the work today.
				</p>
			</Notice>
		</div>
	)
}
