import type { Answers } from '#app/journey/walk.ts'
import type { LineWishes } from './referral-document.ts'
import type { QuestionLanguage } from './subject-questions.ts'

/** The employee's own part while they work on it and as they sent it. */
export type SubjectPart = {
	readonly answers: Answers
	readonly wishes: LineWishes
	/** After the manager changed something: the lines that are not as the employee last read them. */
	readonly changed?: readonly string[]
	/** The pages that were last answered in another language than English, by their slugs. */
	readonly readIn?: Readonly<Record<string, QuestionLanguage>>
}

export const emptySubjectPart: SubjectPart = { answers: {}, wishes: {} }
