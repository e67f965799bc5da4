/** Questions to a clinician or to the service, made from what the job asks. */
export const jobQuestions = {
	title: 'Questions that can be answered',
	description: 'Make a list of questions to a clinician or to a work and health service, from what the job asks of a person.',
	lede: 'Tick what the job asks. You get questions that a clinician or a coach can answer, without a word about the illness.',
	notStored: 'Nothing that you type here is stored.',
	agree: 'Show the list to your employee first. Send it only if they agree.',
	show: 'Show the questions',
	change: 'Change the questions',
	word: 'Word file',
	pdf: 'PDF',
	refusedTitle: 'We left a question out',
	refused: (question: string) => `“${question}”`,
	better: (question: string) => `Ask instead: “${question}”`,
	refusals: {
		'asks-what-it-is': {
			why: 'It asks what the illness is. You do not need that to make changes, and a clinician cannot tell you without their patient’s yes.',
			better: 'Which tasks are hard for them now, and what would make them easier?',
		},
		'asks-treatment': {
			why: 'It asks about treatment or medicine. What matters at work is what it changes there.',
			better: 'Is there any task that is not safe for now, such as driving or using machines?',
		},
		'asks-records': {
			why: 'It asks for records or the past. You need what holds now, and only what helps at work.',
			better: 'What can they do now, and what should wait?',
		},
		'asks-cause': {
			why: 'It asks for a cause or a fault. Look at the work with your employee instead, and change what you can.',
			better: 'Is there anything about the work that we should change?',
		},
		'doubts-them': {
			why: 'It doubts your employee. A clinician cannot answer it, and they will read it.',
			better: 'What should we do to make a return possible?',
		},
		leads: {
			why: 'It already holds the answer. An answer to an open question is worth more to you.',
			better: 'How much can they lift now, and how often?',
		},
		'asks-dismissal': {
			why: 'It asks about ending the job. That is not for a clinician to say. Take advice, for example from Acas.',
			better: 'Which other duties or hours could they do, and for how long?',
		},
		'asks-law': {
			why: 'It asks what the law says. A clinician can say what a person can do; what the law means is for you, with advice.',
			better: 'How long is the effect on everyday tasks likely to last?',
		},
		'asks-certainty': {
			why: 'It asks for a promise about the future. Nobody can give one.',
			better: 'What should we look at again, and when?',
		},
		'asks-date': {
			why: 'It presses for a date. A return goes in steps, and nobody can promise a day.',
			better: 'Which hours could they start with, and how could these grow?',
		},
		'asks-home': {
			why: 'It asks about life outside work. Your employee can tell you what they want you to know.',
			better: 'Which working hours would suit them for now?',
		},
		'no-question': {
			why: 'We cannot see a question in it. Ask about one task, and end with a question mark.',
			better: 'How long can they stand at one time?',
		},
	},
	document: {
		title: 'Questions about work',
		lead: 'These questions are about what the job asks. Please answer only what is needed for changes at work. Please do not name an illness or a treatment.',
		leadService: 'These questions are about what the job asks, for a talk about work and health. No diagnosis is needed.',
		job: 'Job',
		hours: 'Usual hours',
		askedBy: 'Asked by',
		aboutJob: 'What the job asks',
		questions: 'Questions',
		agreement: 'Agreement of the employee',
		agreementText:
			'I have read these questions. I agree that they are sent, and that the answers come back to the person who asks.',
		employee: 'Employee',
		footer: 'Please answer under each question, or on a sheet of your own.',
	},
	rights: {
		title: 'Before you send it',
		clinician:
			'For a report from a doctor who treats your employee, you must have their written agreement first. You must tell them their rights: to refuse, to see the report first, to ask for changes, and to stop it going to you.',
		clinicianWait: (days: number) => `If they want to see it first, the doctor holds it for ${days} days.`,
		service:
			'For a referral, your employee reads every word first. Put these questions to them, and let them decide which ones go.',
		refer: 'Start a referral',
		article: 'Getting medical advice, and the rights that go with it',
	},
	take: 'Take the list with you',
	copyText: 'The questions as text, to copy',
	none: 'Tick at least one part of the job or one question, or type your own',
} as const
