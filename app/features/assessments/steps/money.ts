import { radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { practicalThings } from './sections.ts'

export const money = defineStep({
	slug: 'money',
	section: practicalThings,
	question: 'Who decides on spending?',
	fields: {
		holder: radiosField({
			label: 'Who holds the budget?',
			record: 'Who holds the budget',
			options: [
				{ value: 'manager', label: 'I do' },
				{
					value: 'other',
					label: 'Someone else',
					reveals: {
						holderName: textField({
							label: 'Name and job title',
							record: 'Budget holder',
							max: 160,
							missing: 'Enter the name and job title of who holds the budget',
							example: 'Alex Whitby, owner',
						}),
					},
				},
			],
			missing: 'Choose who holds the budget',
		}),
		orders: radiosField({
			label: 'Who may place an order?',
			record: 'Who may place an order',
			options: [
				{ value: 'manager', label: 'I may' },
				{ value: 'holder', label: 'Only who holds the budget' },
				{
					value: 'other',
					label: 'Someone else',
					reveals: {
						ordersName: textField({
							label: 'Name and job title of who orders',
							record: 'Places orders',
							max: 160,
							missing: 'Enter the name and job title of who may place an order',
							example: 'Sam Oakham, office manager',
						}),
					},
				},
			],
			missing: 'Choose who may place an order',
		}),
		limit: textField({
			label: 'Spending limit, if there is one',
			record: 'Spending limit',
			hint: 'For example, £250 without asking',
			max: 100,
			optional: true,
			width: 'medium',
			example: '£250 without asking',
		}),
	},
})
