import { translateJourney, translateStep, type StepText } from '#app/journey/translate.ts'
import { lineWishStep } from '../line-wish-step.ts'
import type { PermissionId } from '../permissions.ts'
import {
	permissionSteps,
	subjectJourney,
	type ownWords,
	type reachYou,
	type supportNeeds,
	type yourDetails,
} from '../subject-journey.ts'
import { welshPermissions } from './permissions.ts'

/**
 * The employee's own questions in Welsh: a machine's draft, for a translator to read. The questions are defined in English; what is
 * kept is which option was chosen, so an answer is the same in both.
 */

const yesNo = { yes: 'Cânt', no: 'Na chânt' }

const permissionText = (id: PermissionId): StepText<(typeof permissionSteps)[number]> => {
	const { label, question, says, yes, no } = welshPermissions[id]
	return {
		question,
		explain: says,
		fields: {
			answer: {
				label: 'Eich ateb',
				missing: 'Dewiswch ie neu na. Nid yw’r naill na’r llall yn anghywir',
				options: { yes, no },
			},
		},
		summarise: (value) => [{ label, value: value.answer === 'yes' ? yes : no }],
	}
}

type OwnSteps = {
	readonly 'your-details': StepText<typeof yourDetails>
	readonly 'reach-you': StepText<typeof reachYou>
	readonly 'support-needs': StepText<typeof supportNeeds>
	readonly 'own-words': StepText<typeof ownWords>
}

const ownSteps: OwnSteps = {
	'your-details': {
		question: 'A yw’r manylion hyn yn gywir?',
		explain: ['Newidiwch yr hyn sy’n anghywir. Dim ond y gwasanaeth sy’n eu gweld.'],
		fields: {
			name: { label: 'Eich enw, fel rydych yn ei ddefnyddio', missing: 'Rhowch eich enw' },
			bornOn: {
				label: 'Eich dyddiad geni',
				hint: 'Mae’n helpu’r gwasanaeth i fod yn siŵr mai chi yw’r person cywir. Gadewch ef yn wag i gael eich holi wedyn. Er enghraifft 27 3 1984.',
			},
		},
	},
	'reach-you': {
		question: 'Sut dylai’r gwasanaeth gysylltu â chi?',
		explain: ['Dewiswch beth sy’n ddiogel i chi. Os bydd rhywun arall yn gweld eich ffôn neu’ch e-bost, dywedwch hynny isod.'],
		fields: {
			by: {
				label: 'Y ffordd sydd orau gen i',
				missing: 'Dewiswch sut dylai’r gwasanaeth gysylltu â chi',
				options: { phone: 'Galwad ffôn', text: 'Neges destun', email: 'E-bost' },
			},
			phone: { label: 'Eich rhif ffôn', missing: 'Rhowch rif ffôn' },
			mobile: { label: 'Eich rhif ffôn symudol', missing: 'Rhowch rif ffôn symudol' },
			email: { label: 'Eich cyfeiriad e-bost', missing: 'Rhowch gyfeiriad e-bost' },
			voicemail: {
				label: 'A gânt adael neges llais?',
				missing: 'Dywedwch a gânt adael neges llais ai peidio',
				options: yesNo,
			},
			texts: {
				label: 'A gânt anfon neges destun?',
				missing: 'Dywedwch a gânt anfon neges destun ai peidio',
				options: yesNo,
			},
			times: { label: 'Amseroedd da i gysylltu â chi', hint: 'Er enghraifft boreau yn ystod yr wythnos' },
			safely: {
				label: 'Unrhyw beth mae’n rhaid iddynt ei wybod i gysylltu â chi’n ddiogel',
				hint: 'Er enghraifft peidio â dweud pwy sy’n ffonio',
			},
		},
	},
	'support-needs': {
		question: 'Beth fyddai’n gwneud siarad yn haws?',
		fields: {
			needs: {
				label: 'Ticiwch bopeth sydd ei angen arnoch',
				missing: 'Ticiwch beth sydd ei angen arnoch, neu “Dim byd”',
				options: {
					interpreter: 'Cyfieithydd ar y pryd',
					bsl: 'Iaith Arwyddion Prydain',
					'easy-read': 'Hawdd ei ddeall',
					'large-print': 'Print bras',
					relay: 'Cyfnewid testun',
					helper: 'Rhywun gyda mi sy’n helpu',
					other: 'Rhywbeth arall',
					nothing: 'Dim byd',
				},
			},
			say: { label: 'Pa iaith, pwy sy’n helpu, neu beth arall' },
		},
	},
	'own-words': {
		question: 'Beth hoffech chi ei ddweud eich hun?',
		explain: [
			'Nid oes rhaid i chi ysgrifennu dim. Mae’r hyn rydych yn ei ysgrifennu yma yn mynd i’r gwasanaeth, a byth at eich rheolwr.',
		],
		fields: {
			help: { label: 'Beth fyddai’n fy helpu yn y gwaith' },
			notShared: { label: 'Beth nad wyf am iddo gael ei rannu' },
			area: {
				label: 'Am beth mae hyn, yn fras',
				options: {
					'muscles-and-joints': 'Cyhyrau a chymalau',
					'mental-health-or-stress': 'Iechyd meddwl neu straen',
					'long-term': 'Rhywbeth hirdymor, neu sy’n mynd a dod',
					recovering: 'Gwella ar ôl triniaeth neu anaf',
					senses: 'Gweld neu glywed',
					neurodivergence: 'Niwrowahaniaeth',
					other: 'Rhywbeth arall',
					'prefer-not-to-say': 'Byddai’n well gen i beidio â dweud',
				},
			},
			alsoHelpWith: {
				label: 'Hoffwn i help hefyd gyda',
				options: {
					money: 'Arian',
					housing: 'Tai',
					caring: 'Gofalu am rywun',
					conflict: 'Gwrthdaro yn y gwaith',
					training: 'Hyfforddiant neu waith arall',
				},
			},
		},
	},
}

export const welshSubjectJourney = translateJourney(subjectJourney, {
	title: 'Rhan y gweithiwr',
	sections: {
		'About you': 'Amdanoch chi',
		'In your own words': 'Yn eich geiriau eich hun',
		'What you allow': 'Beth rydych yn ei ganiatáu',
	},
	steps: {
		...ownSteps,
		...Object.fromEntries(permissionSteps.map(({ slug }) => [slug, permissionText(slug as PermissionId)])),
	},
})

const lineText: StepText<typeof lineWishStep> = {
	question: 'Beth sydd o’i le ar y llinell hon?',
	fields: {
		wish: {
			label: 'Beth ddylai ddigwydd iddi?',
			missing: 'Dewiswch beth ddylai ddigwydd i’r llinell hon',
			options: {
				right: 'Dim byd. Mae’n gywir',
				correct: 'Mae’n anghywir, neu mae rhywbeth ar goll',
				remove: { label: 'Gadewch hi allan', hint: 'Nid yw’n mynd i’r gwasanaeth' },
			},
		},
		text: { label: 'Beth ddylai ei ddweud', missing: 'Ysgrifennwch beth ddylai ei ddweud' },
	},
}

export const welshLineWishStep = translateStep(lineWishStep, lineText, 'Llinellau')
