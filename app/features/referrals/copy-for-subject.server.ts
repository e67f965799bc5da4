import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Document } from '#app/documents/document.ts'
import type { Ground } from '#app/features/ground.ts'
import { toSubmittedDocument } from '#app/journey/summary.ts'
import { londonDay } from './london-day.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { shownReference } from './reference.ts'
import { agreedDocument, asFile } from './referral-document.ts'
import { subjectJourney } from './subject-journey.ts'

/** Everything about them, for the employee to keep: what was written, what they said of each line, and their own part. */
export async function copyForSubject(
	ground: Ground,
	actor: ActorOf<'subject'>,
	at = new Date(),
): Promise<{ document: Document; fileName: string } | null> {
	const view = await readAsSubject(ground, actor, at)
	if (!view) return null
	await ground.store.write((tx) =>
		recordAudit(tx, ground.vault, actor, { event: 'referral.downloaded', subjectId: view.row.id, at }),
	)
	const own = toSubmittedDocument(subjectJourney, view.part.answers, { today: londonDay(at) })
	const written = agreedDocument(view.document, view.part.wishes)
	const ownSections = own.sections.map((section) => ({ heading: `Your part: ${section.heading}`, lines: section.lines }))
	const note =
		'This copy is yours. It holds what your manager wrote, with the lines you corrected or left out as they stand, and what you answered yourself.'
	return {
		document: asFile(
			{ ...written, title: 'What was written, and your part', sections: [...written.sections, ...ownSections] },
			{ reference: shownReference(view.row.reference ?? ''), note },
		),
		fileName: `copy-${view.row.reference ?? 'mine'}`,
	}
}
