import { emailField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'

type Asked = { readonly mailTitle: string; readonly email: string; readonly emailHint: string; readonly emailMissing: string }

/** Where the employee's link goes. */
export const shareStep = (words: Asked) =>
	defineStep({
		slug: 'share',
		section: 'Plan',
		question: words.mailTitle,
		fields: { email: emailField({ label: words.email, hint: words.emailHint, missing: words.emailMissing }) },
	})
