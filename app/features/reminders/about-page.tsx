import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'

/** What reminders are, where to ask for them, and what is kept. */
export function AboutReminders() {
	const words = useWords()
	const { reminders } = words
	return (
		<>
			<RemindersTrail />
			<h1>{reminders.pageTitle}</h1>
			<p className="lede">{reminders.lede}</p>
			<h2>{reminders.howTitle}</h2>
			<p>{reminders.howText}</p>
			<ul>
				<li>
					<a href={links.returnTool('timeline')}>{reminders.toTimeline}</a>
				</li>
				<li>
					<a href={links.returnTool('fit-note')}>{reminders.toFitNote}</a>
				</li>
				<li>
					<a href={links.returnTool('phased-return')}>{reminders.toPhasedReturn}</a>
				</li>
			</ul>
			<h2>{reminders.whatTitle}</h2>
			<ul>
				{reminders.what.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<WhatIsKept />
		</>
	)
}

export function RemindersTrail() {
	const words = useWords()
	const trail = [
		{ href: '/', label: words.home },
		{ href: links.returnToWork, label: words.returnToWork.title },
	]
	return <Breadcrumbs trail={trail} here={words.reminders.pageTitle} />
}

export function WhatIsKept() {
	const { reminders } = useWords()
	return (
		<>
			<h2>{reminders.keptTitle}</h2>
			<ul>
				{reminders.kept.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p>
				<a href="/privacy">{reminders.privacy}</a>
			</p>
		</>
	)
}
