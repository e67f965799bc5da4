import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'

/** For whoever opens by its address the page that only a talk leads to. */
export function BackToTalk() {
	const { home, returnToWork, sixTopics } = useWords()
	const talk = links.returnTool('six-topics')
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: home },
					{ href: links.returnToWork, label: returnToWork.title },
					{ href: talk, label: sixTopics.title },
				]}
				here={sixTopics.intoPlan}
			/>
			<h1>{sixTopics.intoPlan}</h1>
			<p>{sixTopics.noActions}</p>
			<ButtonLink href={talk}>{sixTopics.back}</ButtonLink>
		</>
	)
}
