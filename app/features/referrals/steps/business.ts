import { postcodeField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { aboutYou } from './sections.ts'

const companiesHouseNumber = /^([0-9]{8}|[A-Z]{2}[0-9]{6})$/

export const business = defineStep({
	slug: 'business',
	section: aboutYou,
	question: 'What is your business?',
	fields: {
		name: textField({
			label: 'Business name',
			max: 160,
			missing: 'Enter the name of your business',
			autocomplete: 'organization',
			example: 'Marlow and Daughter',
		}),
		postcode: postcodeField({
			label: 'Postcode where you trade',
			record: 'Postcode of the business',
			missing: 'Enter the postcode where you trade',
			autocomplete: 'postal-code',
			width: 'short',
			example: 'LE1 1AA',
		}),
		companyNumber: textField({
			label: 'Companies House number',
			hint: '8 characters, like 01234567. Leave it out if you have none',
			max: 8,
			optional: true,
			width: 'short',
			example: '01234567',
		}),
	},
	refine: ({ companyNumber }) =>
		companyNumber === undefined || companiesHouseNumber.test(companyNumber.toUpperCase())
			? []
			: [{ field: 'companyNumber', message: 'Companies House number: enter 8 numbers, or 2 letters and 6 numbers' }],
})
