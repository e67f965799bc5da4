import { link, text } from '../../letter.ts'
import { reference, type TemplatesFor } from '../template.ts'

export const forTeams: TemplatesFor<'new-case-for-team'> = {
	'new-case-for-team': {
		email: (given) => ({
			subject: 'Something new has arrived',
			blocks: [text(`${reference(given)} has arrived.`), link('Sign in to read it', `${given.origin}/casework`)],
		}),
	},
}
