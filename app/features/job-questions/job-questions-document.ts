import { demandLabel } from '#app/features/adjustments/demands.ts'
import type { Document } from '#app/documents/document.ts'
import type { JobQuestions } from './job-questions-step.ts'

type Said = {
	readonly title: string
	readonly lead: string
	readonly leadService: string
	readonly job: string
	readonly hours: string
	readonly askedBy: string
	readonly aboutJob: string
	readonly questions: string
	readonly agreement: string
	readonly agreementText: string
	readonly employee: string
	readonly footer: string
}

/** The questions as a sheet that the employee reads and signs before it goes. Nobody is named in it: names are filled in by hand. */
export function jobQuestionsDocument(
	{ to, job, hours, demands, questions }: JobQuestions,
	{ words, today }: { readonly words: Said; readonly today: string },
): Document {
	return {
		title: words.title,
		lang: 'en',
		madeOn: today,
		note: to === 'clinician' ? words.lead : words.leadService,
		sections: [
			{
				heading: words.aboutJob,
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: words.job, value: job },
							{ label: words.hours, value: hours },
							{ label: words.askedBy, value: '' },
						],
					},
					...(demands.length > 0 ? [{ kind: 'list' as const, items: demands.map(demandLabel) }] : []),
				],
			},
			{ heading: words.questions, blocks: [{ kind: 'list', ordered: true, items: questions }] },
			{
				heading: words.agreement,
				blocks: [
					{ kind: 'paragraph', text: words.agreementText },
					{ kind: 'signatures', names: [words.employee] },
				],
			},
		],
		footer: words.footer,
	}
}
