import type { frame as english } from '../en/frame.ts'
import type { Said } from '../said.ts'

export const frame: Said<typeof english> = {
	// The frame of every page
	serviceName: 'Gwaith ac iechyd i gyflogwyr',
	skipToContent: 'Neidio i’r prif gynnwys',
	freeSupportIn: (area) => `Cymorth am ddim i gyflogwyr a’u staff: ${area}`,
	freeSupportInShort: (area) => `Cymorth am ddim: ${area}`,
	mainNavigation: 'Prif ddewislen',
	menu: 'Dewislen',
	searchThisSite: 'Chwilio’r wefan hon',
	search: 'Chwilio',
	signIn: 'Mewngofnodi',
	aboutThisSite: 'Am y wefan hon',
	notLegalAdvice: 'Nid oes dim ar y wefan hon yn gyngor cyfreithiol.',
	breadcrumb: 'Ble rydych chi',
	home: 'Hafan',
	back: 'Yn ôl',
	sections: {
		guidance: 'Canllawiau',
		refer: 'Atgyfeirio rhywun',
		assessments: 'Asesiad gweithle',
		advice: 'Galwad yn ôl',
	},
	account: { casework: 'Gwaith achos', yours: 'Eich cyfrif' },
	owed: {
		privacy: 'Preifatrwydd',
		accessibility: 'Hygyrchedd',
		cookies: 'Cwcis',
		complaints: 'Cwynion',
		contact: 'Cysylltu',
		about: 'Am y gwasanaeth hwn',
	},

	// Languages
	thisLanguage: 'Cymraeg',
	language: 'Iaith',
	draft: 'Drafft peiriant: angen ei wirio gan gyfieithydd.',
	otherLanguageSoFar: 'Mae’r dudalen hon yn Saesneg ar hyn o bryd.',

	// Talking to a person
	callUs: (phone) => `Ffoniwch ${phone}`,
	ratherTalk: 'A fyddai’n well gennych siarad â rhywun?',
	noPhoneYet: 'Nid yw eich ardal wedi cadarnhau rhif ffôn eto.',
	askForCallBack: 'Gofynnwch am alwad yn ôl',
	sayWhenSuitsYou: 'a dywedwch pryd sy’n gyfleus i chi.',
	atRiskTitle: 'Os gall rhywun fod mewn perygl',
	atRiskEmergency: 'Ffoniwch 999 mewn argyfwng.',
	atRiskUrgent: 'Ffoniwch y GIG ar 111 a dewiswch yr opsiwn iechyd meddwl.',
	atRiskTalk: 'Ffoniwch y Samariaid ar 116 123, ddydd neu nos.',

	// Forms
	thereIsAProblem: 'Mae problem',
	errorPrefix: 'Gwall:',
	optional: '(dewisol)',
	characterLimit: (limit) => `Gallwch ddefnyddio hyd at ${limit.toLocaleString('en-GB')} o nodau`,
	or: 'neu',
	chooseOne: 'Dewiswch un',
	day: 'Diwrnod',
	month: 'Mis',
	year: 'Blwyddyn',
	saveAndContinue: 'Cadw a pharhau',
	saveForLater: 'Cadw a dod yn ôl wedyn',
	continue: 'Parhau',
	employeeReadsTitle: 'Bydd eich gweithiwr yn darllen hwn',
	employeeReadsText: 'cyn neb arall. Ysgrifennwch beth sy’n digwydd yn y gwaith, nid beth rydych chi’n meddwl sydd o’i le arno.',

	// Answers, tasks and lists
	change: 'Newid',
	notAnswered: 'Heb ei ateb',
	taskDone: 'Wedi’i wneud',
	taskNext: 'Gwnewch hwn nesaf',
	taskLater: 'Wedyn',
	information: 'Gwybodaeth',
	doNow: 'Gwnewch hyn nawr',
	stop: 'Stopiwch',
	done: 'Wedi’i wneud',
	pages: 'Tudalennau',
	page: (number) => `Tudalen ${number}`,
	previous: 'Blaenorol',
	next: 'Nesaf',
	nothingHere: 'Nid oes dim yma eto.',
	yourReference: 'Eich cyfeirnod',
	whatHappensNext: 'Beth sy’n digwydd nesaf',
	daysUsed: (used, total) => `${used} o ${total} diwrnod wedi mynd`,
	daysLeft: (days) => `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} ar ôl`,
	lastDay: 'Heddiw yw’r diwrnod olaf',
	daysOver: (days) => `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} yn hwyr`,

	// Guidance
	youMust: 'Rhaid i chi',
	youShould: 'Dylech chi',
	youCould: 'Gallech chi',
	doThisToday: 'Gwnewch hyn heddiw',
	leaveThis: 'Peidiwch â dweud hyn',
	tryThis: 'Rhowch gynnig ar hyn',
	nextSteps: 'Y camau nesaf',

	// Paper
	signature: 'Llofnod',
	signedOn: 'Dyddiad',
}
