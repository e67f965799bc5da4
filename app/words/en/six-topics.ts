/** The talk about work as a strain, in six topics. */
export const sixTopics = {
	title: 'When work is the strain',
	description:
		'Six topics to talk through when work is too much, with one person or with a small team. One action for each that matters.',
	lede: 'Talk through 6 topics and agree one action for each that matters. With one person it takes about 30 minutes.',
	notStored: 'Nothing that you type here is stored.',
	law: 'You must look at the risk of stress at work and act on it, as with any other risk.',
	standards: 'The 6 topics come from HSE’s Management Standards, which are guidance.',
	before: 'Before you start',
	beforePoints: [
		'If you may be part of the problem, let somebody else lead the talk.',
		'Say what it is for: to change the work. Nobody has to speak about their health.',
		'Listen more than you speak. Ask for one example, not for proof.',
		'In a team, write down what is said about the work, and never who said it.',
	],
	small: 'In a team of 4 or fewer everybody can tell who said what. Talk with each person alone as well.',
	ask: 'Ask',
	stands: {
		inside: 'Inside: what to ask, and room for one action.',
		written: 'You wrote something here.',
		wrong: 'Something here has to be put right.',
	},
	ideas: 'Changes that often help',
	show: 'Show the talk',
	change: 'Change what you typed',
	word: 'Word file',
	pdf: 'PDF',
	take: 'Take it with you',
	resultTitle: 'What you talked about',
	leftOpen: (titles: string) =>
		`You marked much strain and no action for: ${titles}. Go back and agree one small step, or say who looks at it.`,
	noActions: 'No action is written yet. One small step is enough to begin.',
	healthTitle: 'Is this about health?',
	back: 'Back to the talk',
	intoPlan: 'Put the actions into a plan',
	intoPlanText: (count: number) =>
		count === 1
			? 'The action goes into a plan, to agree and to look at again.'
			: `The ${count} actions go into a plan, to agree and to look at again.`,
	getDate: 'Download the day to look again',
	remind: 'Check-in',
	topics: {
		demands: {
			title: 'Demands',
			means: 'How much there is to do, how fast, when and where.',
			ask: [
				'Is there too much to do, or too little?',
				'Which hours or days are hardest?',
				'What could wait, go to somebody else, or stop?',
			],
		},
		control: {
			title: 'Control',
			means: 'How far people can say how and when they work.',
			ask: [
				'What can you decide about your work, and what not?',
				'When can you take a break?',
				'What would you like to choose yourself?',
			],
		},
		support: {
			title: 'Support',
			means: 'Who helps, and whether people know how to do the job.',
			ask: [
				'Who helps when it gets hard?',
				'What training or equipment is missing?',
				'How often would you like to talk with me?',
			],
		},
		relationships: {
			title: 'Relationships',
			means: 'How people treat each other.',
			ask: [
				'Is there anybody at work with whom it is difficult?',
				'Is anything unfair, or unkind?',
				'What would have to happen for you to feel safe to say so?',
			],
		},
		role: {
			title: 'Role',
			means: 'Whether everybody knows what their job is.',
			ask: [
				'Is it clear what is yours to do, and what is not?',
				'Do two people ask for different things?',
				'What should come first?',
			],
		},
		change: {
			title: 'Change',
			means: 'What is new, and whether people were told and asked.',
			ask: ['What has changed lately, or is about to?', 'Were you told in time, and asked?', 'What would you like to know?'],
		},
	},
	strains: { fine: 'Fine', some: 'Some strain', much: 'Much strain' },
	notSaid: 'Not talked about',
	documentTitle: 'Six topics: what we talked about',
	note: {
		one: 'This is about the work. It says nothing about health. Give the other person a copy.',
		team: 'This is about the work. It does not say who said what.',
	},
	rows: { about: 'With', on: 'Day of the talk', again: 'We look at it again on' },
	caption: 'The six topics',
	columns: ['Topic', 'How it is, and what about the work', 'One action, who, by when'],
	actionLine: (who: string, by: string) => [who, by && `by ${by}`].filter(Boolean).join(', '),
	readTitle: 'Read by',
	signers: { one: ['Employee', 'Manager'], team: ['Manager', 'Somebody from the team'] },
	footer: 'Keep this where few people can see it.',
} as const
