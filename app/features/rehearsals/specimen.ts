import type { Rehearsal, RehearsalChoice, RehearsalTurn } from './rehearsal.ts'

const choice = (say: string, moves: RehearsalChoice['moves'], next: string): RehearsalChoice => ({
	say: `“${say}.”`,
	moves,
	feels: 'They wait to hear more.',
	why: 'This is made up for a test.',
	next,
})

const turn = (at: number): RehearsalTurn => {
	const next = at < 8 ? `t${at + 1}` : null
	const three = [
		choice('That is one way to say it', 2, next ?? 'good'),
		choice('That is another way to say it', 0, next ?? 'open'),
		choice('That is the last way', -2, next ?? 'hard'),
	]
	// The order turns round, so that no letter is always the kindest.
	return { id: `t${at}`, says: '“I am here.”', choices: [...three.slice(at % 3), ...three.slice(0, at % 3)] }
}

const ending = (id: string) => ({
	id,
	title: 'It ends here',
	text: 'The talk is over for today.',
	readOn: [
		{ idea: 'Ask once more.', href: '/search', label: 'Search' },
		{ href: '/guidance', label: 'Guidance' },
	],
})

/** A made-up conversation of eight turns and three endings with nothing wrong in it: tests break it in one place each. */
export const specimen: Rehearsal = {
	slug: 'sam',
	title: 'Sam, in a made-up shop',
	summary: 'Made up for tests.',
	topic: 'any-health',
	sector: 'Made-up shop',
	stage: 's0',
	minutes: 5,
	scene: ['Sam works in a made-up shop.', 'You want to hear how Sam is.'],
	person: { name: 'Sam', job: 'Shop assistant' },
	first: 't1',
	turns: [1, 2, 3, 4, 5, 6, 7, 8].map(turn),
	endings: ['good', 'open', 'hard'].map(ending),
	facts: [],
	owner: 'Guidance editor',
	reviewedOn: '2026-11-23',
	reviewBy: '2027-11-01',
}

/** The specimen with something else in one of its choices. */
export const withChoice = (turnId: string, at: number, change: Partial<RehearsalChoice>): Rehearsal => ({
	...specimen,
	turns: specimen.turns.map((one) =>
		one.id === turnId ? { ...one, choices: one.choices.map((old, index) => (index === at ? { ...old, ...change } : old)) } : one,
	),
})
