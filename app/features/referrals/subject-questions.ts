import { lineWishStep } from './line-wish-step.ts'
import { beforeYouDecide, permissions, wordingVersion, type PermissionId } from './permissions.ts'
import { subjectJourney } from './subject-journey.ts'
import { welshBeforeYouDecide, welshPermissions, welshWordingVersion } from './welsh/permissions.ts'
import { welshLineWishStep, welshSubjectJourney } from './welsh/subject-journey.ts'

/** What the employee is asked and told before they decide, by the language they read it in. The answers are the same in each. */
export const subjectQuestions = {
	en: {
		journey: subjectJourney,
		lineStep: lineWishStep,
		points: beforeYouDecide.points,
		permissionLabels: Object.fromEntries(permissions.map(({ id, label }) => [id, label])) as Readonly<
			Record<PermissionId, string>
		>,
	},
	cy: {
		journey: welshSubjectJourney,
		lineStep: welshLineWishStep,
		points: welshBeforeYouDecide.points,
		permissionLabels: Object.fromEntries(Object.entries(welshPermissions).map(([id, { label }]) => [id, label])) as Readonly<
			Record<PermissionId, string>
		>,
	},
} as const

export type QuestionLanguage = keyof typeof subjectQuestions

/** Which words somebody said yes or no to: kept with each answer. */
export const wordingVersions: Readonly<Record<QuestionLanguage, string>> = { en: wordingVersion, cy: welshWordingVersion }
