import type { Permission, PermissionId } from '../permissions.ts'

/**
 * The permissions and the points before them in Welsh. A machine's draft: what somebody agreed to is kept with this version, which
 * says that it was read in Welsh. Change a word, change the version.
 */

export const welshWordingVersion = '2026-11-22-cy'

type PermissionText = Pick<Permission, 'label' | 'question' | 'says' | 'yes' | 'no'>

export const welshPermissions: Readonly<Record<PermissionId, PermissionText>> = {
	'pass-referral': {
		label: 'Anfon yr hyn a ysgrifennodd fy rheolwr i’r gwasanaeth',
		question: 'A gaiff yr hyn a ysgrifennodd eich rheolwr fynd i’r gwasanaeth?',
		says: [
			'Mae’n mynd fel rydych wedi’i ddarllen. Bydd y llinellau y gofynnoch am eu gadael allan yn aros allan, ac mae eich cywiriadau yn mynd gydag ef.',
			'Os dywedwch na, gallwch ofyn am help y gwasanaeth eich hun o hyd, heb ran eich rheolwr.',
		],
		yes: 'Caiff, anfonwch ef ymlaen',
		no: 'Na chaiff',
	},
	'contact-me': {
		label: 'Cysylltu â mi',
		question: 'A gaiff y gwasanaeth gysylltu â chi?',
		says: [
			'Byddant yn defnyddio’r ffyrdd a ddewisoch yn unig. Gallwch stopio unrhyw bryd. Os dywedwch na, gall y gwasanaeth ddarllen yr hyn a anfonwch ond ni all eich helpu yn bersonol.',
		],
		yes: 'Caiff, cysylltwch â mi',
		no: 'Na chaiff',
	},
	'talk-to-manager': {
		label: 'Siarad â’m rheolwr am drefniadau',
		question: 'A gaiff y gwasanaeth siarad â’ch rheolwr am drefniadau yn y gwaith?',
		says: [
			'Dim ond am bethau fel dyddiadau, oriau, newidiadau yn y gwaith a chyfarfod rydych chi’n cymryd rhan ynddo. Nid am beth sydd o’i le na pha driniaeth rydych yn ei chael.',
			'Ni fydd eich rheolwr yn gweld beth rydych yn ei ddweud wrth eich hyfforddwr oni bai eich bod yn cytuno.',
		],
		yes: 'Caiff, am drefniadau',
		no: 'Na chaiff',
	},
	'share-summary': {
		label: 'Rhannu rhestr fer o newidiadau a fyddai’n helpu',
		question: 'A gaiff y gwasanaeth anfon rhestr fer at eich rheolwr o newidiadau a fyddai’n helpu?',
		says: [
			'Mae’n dweud beth i’w newid yn y gwaith a phryd i edrych arno eto. Nid yw’n dweud beth sydd o’i le na pha driniaeth rydych yn ei chael.',
			'Chi sy’n ei gweld gyntaf, ac mae gennych 5 diwrnod gwaith i awgrymu cywiriadau.',
		],
		yes: 'Caiff, ar ôl i mi ei gweld',
		no: 'Na chaiff',
	},
	'share-plan': {
		label: 'Rhannu’r cynllun llawn',
		question: 'A gaiff y gwasanaeth anfon y cynllun llawn at eich rheolwr?',
		says: [
			'Mae’r cynllun yn hirach na’r rhestr: pwy sy’n gwneud beth yn y gwaith, erbyn pryd, a beth i’w wneud ar ddiwrnod gwael. Chi sy’n ei weld gyntaf a gallwch dynnu pethau allan.',
		],
		yes: 'Caiff, ar ôl i mi ei weld',
		no: 'Na chaiff',
	},
	'speak-to-clinician': {
		label: 'Siarad â’m meddyg teulu neu glinigydd arall',
		question: 'A gaiff y gwasanaeth siarad â’ch meddyg teulu neu glinigydd arall sy’n eich trin?',
		says: [
			'Byddant yn gofyn i chi yn gyntaf, bob tro, â phwy ac am beth. Pe bai angen adroddiad meddygol ysgrifenedig, cwestiwn ar wahân fyddai hwnnw, gyda hawliau ei hun.',
		],
		yes: 'Caiff, ar ôl gofyn i mi',
		no: 'Na chaiff',
	},
	'use-helper': {
		label: 'Defnyddio cyfieithydd ar y pryd neu rywun sy’n fy helpu',
		question: 'A gaiff y gwasanaeth ddod â chyfieithydd ar y pryd, neu’r person a enwoch i’ch helpu?',
		says: [
			'Byddant yn clywed beth sy’n cael ei ddweud yn y sgwrs honno a rhaid iddynt ei gadw iddynt eu hunain. Os nad oes angen neb arnoch, dywedwch na.',
		],
		yes: 'Caiff',
		no: 'Na chaiff, neu nid oes angen neb arnaf',
	},
	'quality-and-research': {
		label: 'Gofyn i mi wedyn sut aeth pethau',
		question: 'A gaiff rhywun ofyn i chi wedyn sut aeth pethau?',
		says: [
			'I wella’r gwasanaeth, neu ar gyfer ymchwil. Nid yw hyn yn newid dim ar yr help a gewch. Gallwch ddweud na wrth unrhyw gwestiwn bryd hynny.',
		],
		yes: 'Caiff, gofynnwch i mi',
		no: 'Na chaiff',
	},
}

export const welshBeforeYouDecide = {
	version: welshWordingVersion,
	points: [
		{
			heading: 'Eich dewis chi yw hyn',
			text: 'Gallwch ddweud na nawr, neu stopio wedyn. Nid yw’n gwneud gwahaniaeth i fudd-daliadau nac i ofal y GIG. Wedyn bydd eich cyflogwr yn penderfynu ar sail yr hyn mae’n ei wybod yn barod.',
		},
		{
			heading: 'Beth yw’r gwasanaeth',
			text: 'Partneriaeth rhwng y GIG, cynghorau a’r Ganolfan Byd Gwaith yn eich ardal. Mae hyfforddwr gwaith ac iechyd yn edrych gyda chi ar beth sy’n gwneud gwaith yn anodd a beth fyddai’n helpu. Nid prawf budd-daliadau ydyw, nid yw’n rhoi diagnosis, ac nid yw’n rhan o unrhyw weithdrefn yn eich gwaith.',
		},
		{
			heading: 'Pwy sy’n gweld beth',
			text: 'Mae’r bobl yn y gwasanaeth sy’n gweithio ar eich achos yn gweld yr hyn a anfonwch. Mae eich rheolwr yn gweld geiriau fel “Received” (wedi dod i law) a “Closed” (wedi cau) yn unig, ac a wnaethoch gytuno i’r ychydig bethau sy’n ymwneud ag ef neu hi.',
		},
		{
			heading: 'Pryd y gellir rhannu rhywbeth heb i chi gytuno',
			text: 'Dim ond os oes risg ddifrifol o niwed i chi neu i rywun arall, i amddiffyn plentyn neu oedolyn sydd mewn perygl, neu os yw llys yn gorchymyn hynny. Byddech yn cael gwybod, oni bai bod hynny’n gwneud y perygl yn waeth.',
		},
		{
			heading: 'Am faint mae’n cael ei gadw, a’ch hawliau',
			text: 'Os na wnewch ddim, bydd yn cael ei ddileu ar ôl 14 diwrnod. Gallwch ei weld, gofyn am ei gywiro, cael copi, gweld pwy edrychodd, gwrthwynebu, neu gwyno i Swyddfa’r Comisiynydd Gwybodaeth. Swyddog diogelu data’r ardal sydd i gadarnhau am faint mae achos gorffenedig yn cael ei gadw, a’r partneriaid sy’n atebol amdano; mae’r dudalen preifatrwydd yn dweud beth sydd wedi’i benderfynu.',
		},
		{
			heading: 'Rhywun i’w holi',
			text: 'Gallwch drafod yn gyntaf gyda ffrind, cynrychiolydd undeb neu Gyngor ar Bopeth. Mae digon o amser.',
		},
	],
} as const
