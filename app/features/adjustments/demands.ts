/**
 * What a job asks of a person: the main way into the catalogue and the words both people use. Nothing here is about an illness.
 * Each is asked as "Is this part of the job? Is it hard now?".
 */
export const demandAreas = [
	{ id: 'physical', label: 'Moving and using the body' },
	{ id: 'senses', label: 'Seeing and hearing' },
	{ id: 'thinking', label: 'Thinking and concentrating' },
	{ id: 'people', label: 'Working with people' },
	{ id: 'conditions', label: 'Hours, place and pace' },
] as const
export type DemandArea = (typeof demandAreas)[number]['id']

export const demands = [
	{ code: 'P-lift', area: 'physical', label: 'Lifting, carrying, pushing or pulling' },
	{ code: 'P-stand', area: 'physical', label: 'Standing' },
	{ code: 'P-sit', area: 'physical', label: 'Sitting for a long time' },
	{ code: 'P-walk', area: 'physical', label: 'Walking, stairs and getting about' },
	{ code: 'P-bend', area: 'physical', label: 'Bending, kneeling or reaching' },
	{ code: 'P-hand', area: 'physical', label: 'Gripping, typing or fine work with the hands' },
	{ code: 'P-drive', area: 'physical', label: 'Driving' },
	{ code: 'P-stamina', area: 'physical', label: 'Keeping going through the day' },
	{ code: 'V-see', area: 'senses', label: 'Seeing clearly' },
	{ code: 'V-hear', area: 'senses', label: 'Hearing clearly' },
	{ code: 'C-focus', area: 'thinking', label: 'Concentrating' },
	{ code: 'C-memory', area: 'thinking', label: 'Remembering things' },
	{ code: 'C-plan', area: 'thinking', label: 'Planning and putting tasks in order' },
	{ code: 'C-read', area: 'thinking', label: 'Reading and writing' },
	{ code: 'C-number', area: 'thinking', label: 'Numbers, sums or the till' },
	{ code: 'C-decide', area: 'thinking', label: 'Deciding under pressure' },
	{ code: 'C-learn', area: 'thinking', label: 'Learning something new' },
	{ code: 'C-multi', area: 'thinking', label: 'Switching between tasks' },
	{ code: 'I-public', area: 'people', label: 'Customers and the public, angry ones too' },
	{ code: 'I-phone', area: 'people', label: 'Phone calls' },
	{ code: 'I-meet', area: 'people', label: 'Meetings and speaking to groups' },
	{ code: 'I-team', area: 'people', label: 'Working with colleagues' },
	{ code: 'I-super', area: 'people', label: 'Being managed and getting feedback' },
	{ code: 'I-emotion', area: 'people', label: 'Upsetting or emotional work' },
	{ code: 'I-lone', area: 'people', label: 'Working alone' },
	{ code: 'W-hours', area: 'conditions', label: 'How many hours, and how early or late' },
	{ code: 'W-shift', area: 'conditions', label: 'Early, late or night shifts' },
	{ code: 'W-commute', area: 'conditions', label: 'Getting to and from work' },
	{ code: 'W-travel', area: 'conditions', label: 'Travelling for work' },
	{ code: 'W-load', area: 'conditions', label: 'Amount of work and deadlines' },
	{ code: 'W-pace', area: 'conditions', label: 'Working fast, or to targets' },
	{ code: 'W-change', area: 'conditions', label: 'Change, and days that are hard to predict' },
	{ code: 'W-sense', area: 'conditions', label: 'Noise, light or smells' },
	{ code: 'W-temp', area: 'conditions', label: 'Heat or cold, in a kitchen too' },
	{ code: 'W-outdoor', area: 'conditions', label: 'Working outdoors' },
	{ code: 'W-ppe', area: 'conditions', label: 'Uniform, gloves or protective kit' },
	{ code: 'W-subst', area: 'conditions', label: 'Chemicals, dust or infection' },
	{ code: 'W-breaks', area: 'conditions', label: 'Breaks, using the toilet or taking medicine at work' },
	{ code: 'W-treat', area: 'conditions', label: 'Time for appointments and treatment' },
] as const satisfies readonly { code: string; area: DemandArea; label: string }[]
export type DemandCode = (typeof demands)[number]['code']

/** The demands of one area as options of a question, in their order. */
export function demandOptions(area: DemandArea): { value: DemandCode; label: string }[] {
	return demands.filter((demand) => demand.area === area).map(({ code, label }) => ({ value: code, label }))
}

export function isDemandCode(text: string): text is DemandCode {
	return demands.some(({ code }) => code === text)
}

export function demandLabel(code: DemandCode): string {
	return demands.find((demand) => demand.code === code)?.label ?? code
}
