import type { Answers } from '#app/journey/walk.ts'
import type { LineWishes } from './referral-document.ts'

/** The employee's own part while they work on it and as they sent it. */
export type SubjectPart = { readonly answers: Answers; readonly wishes: LineWishes }

export const emptySubjectPart: SubjectPart = { answers: {}, wishes: {} }
