import { programFields, programParameters } from './for-programs-table.ts'

/** What other programs are told, and the page about it. */
export const forPrograms = {
	title: 'Calculators for programs',
	description: 'Sick pay, dates of an absence and phased returns as JSON, with every parameter and an example. No key is needed.',
	lede: 'Your payroll or diary program can ask the same calculators as our pages. You need no account and no key.',

	beginTitle: 'How to ask',
	begin: [
		'Send GET or HEAD. The answer is JSON in UTF-8.',
		'A page of your own may ask as well: every answer allows other sites to read it.',
		'Days are written like 2026-11-30. Money is in pounds.',
		'Several values are divided by commas. Send each parameter once.',
		'We store nothing of what you send. It does stand in the address, so send no names.',
	],
	machineTitle: 'For your tools',
	list: 'The list of calculators',
	openApi: 'The description in OpenAPI 3.1',

	calculators: {
		'sick-pay': {
			title: 'Sick pay',
			what: 'Statutory sick pay for one spell, with the weeks that it is made of.',
		},
		timeline: {
			title: 'Dates of an absence',
			what: 'What to do by when, counted from the first day off.',
		},
		'phased-return': {
			title: 'Phased return',
			what: 'The weeks of one of our patterns, for one contract.',
		},
	},
	forPeople: 'The same for people',
	onThisPage: 'On this page',
	parametersOf: (calculator: string) => `${calculator}: what you can send`,
	fieldsOf: (calculator: string) => `${calculator}: what you get`,
	exampleOf: (calculator: string) => `${calculator}: an example`,
	restsOn: 'It rests on these facts:',
	factsTitle: 'The facts, with their dates',
	factsIn: 'What each of them says is in the answer of',
	factDates: (asOf: string, checkBy: string) => `As of ${asOf}. We check it again by ${checkBy}.`,
	madeNow: 'This answer was calculated when this page was made.',
	columns: {
		name: 'Name',
		what: 'What it is',
		example: 'Example',
		needed: 'Needed',
	},
	must: 'Yes',
	can: 'No',
	also: (names: string) => `We also take the name ${names}.`,
	choices: (values: string) => `One of: ${values}.`,
	orNull: 'or null',
	notAlways: 'Not in every answer.',
	fieldKinds: {
		day: 'day',
		spell: 'two days, first/last',
		pounds: 'pounds',
		hours: 'hours',
		percent: 'percent',
		count: 'whole number',
		text: 'text',
		'milestone-kind': 'duty or good practice',
		nation: 'nation',
		pattern: 'name of a pattern',
	},
	parameters: programParameters,
	fields: programFields,

	errorsTitle: 'When something is wrong',
	errors:
		'Every refusal is application/problem+json, as RFC 9457 describes it. With 400, errors names each parameter and says what to send.',
	errorExample: 'A refusal as an example',
	unknownRefused:
		'A parameter that we do not know is refused. A slip in a name would otherwise give a wrong answer that looks right.',
	statusTitle: 'Refusals by status',
	statusColumns: { status: 'Status', meaning: 'What it means' },

	limitsTitle: 'Limits',
	perMinute: (requests: string) =>
		`You can send ${requests} requests in a minute from one internet address. Our pages count too.`,
	limits: [
		'After that you get 429. Wait as many seconds as retry-after says.',
		'An address can have 2048 characters.',
		'Do not keep answers of the calculators. They are marked no-store, because days and pay stand in the address.',
		'You can keep the list and the description for an hour.',
	],
	promiseTitle: 'What may change',
	promise: [
		'Below /api/v1 no name goes away and no kind of value changes. What you get today you will get tomorrow.',
		'New names can come into an answer, and new parameters that you can leave out. Let your program pass over names that it does not know.',
		'Sentences in title, message and detail can change at any time. Compare id and code instead.',
		'Rates and rules change with the law. Each answer says on which day it was calculated and which facts it rests on.',
		'Something else would be a new address, /api/v2.',
	],
	check: 'This is general information and not legal advice. Check pay with payroll before you pay.',

	unknown: (known: string) => `We do not know this parameter. These are known: ${known}`,
	wrongQuestion: 'A parameter is missing or wrong. errors names each.',
	/** Why a request was refused before it reached a calculator, by status. */
	refused: {
		400: 'The address of this request could not be read.',
		404: 'There is nothing at this address. See /api/v1/calculators for what there is.',
		405: 'Send GET or HEAD. Nothing here takes anything else.',
		408: 'The request took too long to arrive.',
		414: 'The address is longer than 2048 characters.',
		421: 'This host is not served here.',
		429: 'These were too many requests in a short time. Wait as many seconds as retry-after says.',
		431: 'The headers of this request are too long.',
		500: 'Something went wrong here. Ask again in a few minutes.',
		503: 'The service is stopping for a moment. Ask again in a minute.',
	},
} as const
