import { emptyPlan, emptyRow } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'

/** Plans for the tests and the benchmark. All invented. */
export function aPlanOf(count: number): Plan {
	return {
		...emptyPlan,
		employee: 'Sam Invented',
		manager: 'Robin Made-Up',
		firm: 'Example Packing Ltd',
		job: 'Packer, early shift',
		askedOn: '2026-11-02',
		goodDay: 'I can do a whole shift, with the two short breaks.',
		badDay: 'I need to sit for ten minutes each hour. I may start late.\nA text in the morning is easiest for me.',
		rows: Array.from({ length: count }, (_, index) => aRow(index)),
	}
}

function aRow(index: number): PlanRow {
	const kinds = [agreed, trial, refused, open] as const
	const place = index % kinds.length
	return { ...(kinds[place] as PlanRow), id: `row${String(index).padStart(5, '0')}` }
}

const agreed: PlanRow = {
	...emptyRow('agreed0'),
	source: { kind: 'adjustment', ref: 'sit-stand' },
	what: 'A stool at the packing bench',
	how: 'Put a stool with a back at bench 4, and let the person sit or stand as they like. Nobody else takes it during the shift.',
	barrier: 'Standing in one place for more than 20 minutes is hard.',
	who: 'Robin Made-Up',
	byOn: '2026-11-27',
	interim: 'Swap to the labelling table for the second half of the shift.',
	check: 'Is there room to get past the stool with a trolley?',
	cost: 'under-50',
	pounds: 45,
	whoPays: 'The firm',
	decision: 'agreed',
	startOn: '2026-11-30',
	reviewOn: '2027-01-11',
	firstReviewWeeks: 6,
	status: 'in-place',
	employeeComment: 'This helps. The seat is a little too low.',
	commentIsTheirs: true,
	reviews: [
		{ on: '2026-12-14', by: 'employee', answer: 'change', note: 'A taller seat would be better.' },
		{ on: '2026-12-15', by: 'manager', answer: 'still-needed', note: '' },
	],
}

const trial: PlanRow = {
	...emptyRow('trial00'),
	source: { kind: 'checklist', ref: 'starter/late-start' },
	what: 'Start at 8 instead of 6',
	how: 'For four weeks, with the same hours a day.',
	barrier: 'Mornings are slow after a bad night.',
	who: 'Shift manager',
	byOn: '2026-12-01',
	cost: 'nothing',
	neededOn: 'bad-days',
	decision: 'trial',
	startOn: '2026-12-01',
	reviewOn: '2026-12-29',
}

const refused: PlanRow = {
	...emptyRow('refused0'),
	what: 'Work from home two days a week',
	barrier: 'The journey takes more than an hour each way.',
	who: 'Robin Made-Up',
	decision: 'not-agreed',
	factors: ['practical', 'effect'],
	reason: 'Packing is done at the benches, and there is no other work to fill two days at home.',
	alternatives: 'Later start, a lift with a colleague, and one day a week at the nearer site. The lift is being arranged.',
}

const open: PlanRow = {
	...emptyRow('open000'),
	source: { kind: 'typed', ref: '' },
	what: 'A trolley for anything over 5 kg',
	who: 'Facilities',
	cost: 'under-250',
	whoPays: 'The firm',
	firstReviewWeeks: 4,
}

/** A plan with this text, cut to what a field holds, in every field that takes text. */
export function aPlanFullOf(text: string, rows = 2): Plan {
	const cut = (most: number) => [...text].slice(0, most).join('')
	const [line, long, name] = [cut(200), cut(2000), cut(80)]
	const row = (index: number): PlanRow => ({
		...agreed,
		id: `full${String(index).padStart(4, '0')}`,
		what: line,
		how: long,
		barrier: long,
		who: line,
		interim: long,
		check: long,
		whoPays: line,
		decision: 'not-agreed',
		factors: ['effect', 'practical', 'cost', 'disruption', 'resources', 'help'],
		reason: long,
		alternatives: long,
		employeeComment: long,
		reviews: [{ on: '2026-12-14', by: 'employee', answer: 'stop', note: long }],
	})
	return {
		employee: name,
		manager: name,
		firm: line,
		job: line,
		askedOn: '2026-11-02',
		goodDay: long,
		badDay: long,
		rows: Array.from({ length: rows }, (_, index) => row(index)),
	}
}
