/** Lists of choices that several questions share. */
export const yesNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
] as const

export const yesNoUnsure = [...yesNo, { value: 'unsure', label: 'I do not know' }] as const
