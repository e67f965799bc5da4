import type { SampleOverrides } from '#app/journey/sample-answers.ts'

/** Invented firms and their managers. Phone numbers are from the ranges that Ofcom keeps for drama; postcodes belong to nobody. */
export type Firm = {
	readonly name: string
	readonly postcode: string
	readonly sector: string
	readonly sizeBand: string
	readonly people: string
}

export type ManagerKey = 'marta' | 'devan' | 'joan' | 'ruth' | 'imran'
export type Manager = {
	readonly name: string
	readonly role: string
	readonly phone: string
	readonly email: string
	readonly firm: FirmKey
	/** An HR lead sees all of the firm's referrals. */
	readonly seesWhole?: true
	readonly relationship: 'owner' | 'line-manager' | 'hr'
}

export const firms = {
	bakehouse: { name: 'Bramblewick Bakehouse', postcode: 'LE2 9ZZ', sector: 'hospitality', sizeBand: '1-9', people: '9 people' },
	print: {
		name: 'Quillfeather Print Works',
		postcode: 'LE11 9ZZ',
		sector: 'manufacturing',
		sizeBand: '10-49',
		people: '34 people',
	},
	care: { name: 'Harewell Lane Care', postcode: 'LE13 9ZZ', sector: 'care', sizeBand: '50-249', people: '120 people' },
	warehouse: { name: 'Tallow Hill Logistics', postcode: 'LE67 9ZZ', sector: 'warehouse', sizeBand: '250+', people: '410 people' },
} as const satisfies Record<string, Firm>
export type FirmKey = keyof typeof firms

export const managers: Readonly<Record<ManagerKey, Manager>> = {
	marta: {
		name: 'Marta Bramwell',
		role: 'Owner',
		phone: '+441164960111',
		email: 'marta@bramblewick.example',
		firm: 'bakehouse',
		relationship: 'owner',
	},
	devan: {
		name: 'Devan Oakhurst',
		role: 'Works manager',
		phone: '+441164960122',
		email: 'devan.oakhurst@quillfeather.example',
		firm: 'print',
		relationship: 'line-manager',
	},
	joan: {
		name: 'Joan Pickersley',
		role: 'Home manager',
		phone: '+441164960133',
		email: 'joan.pickersley@harewell.example',
		firm: 'care',
		relationship: 'line-manager',
	},
	ruth: {
		name: 'Ruth Adair-Cole',
		role: 'Head of people',
		phone: '+441164960134',
		email: 'ruth.adair-cole@harewell.example',
		firm: 'care',
		seesWhole: true,
		relationship: 'hr',
	},
	imran: {
		name: 'Imran Sattar-Webb',
		role: 'Shift manager',
		phone: '+441164960144',
		email: 'imran.sattar-webb@tallowhill.example',
		firm: 'warehouse',
		relationship: 'line-manager',
	},
}

/** Who may take over from whom. The employee reads it. */
const takeOver: Readonly<Partial<Record<ManagerKey, ManagerKey>>> = { joan: 'ruth' }

const secondOf = ({ name, role, email, phone }: Manager) => ({
	second: 'yes',
	secondName: name,
	secondRole: role,
	secondEmail: email,
	secondPhone: phone,
})

/** What a manager says of themselves and their firm on every form. */
export function aboutTheFirm(key: ManagerKey): SampleOverrides {
	const { name, role, phone, firm } = managers[key]
	const { name: firmName, postcode, sector, sizeBand } = firms[firm]
	return {
		'your-details': { name, role, phone },
		business: { name: firmName, postcode, companyNumber: undefined },
		'business-size': { sector, staff: sizeBand, support: sizeBand === '250+' ? 'yes' : 'no' },
		'second-contact': takeOver[key] ? secondOf(managers[takeOver[key]]) : { second: 'no' },
		'contacting-you': { times: ['morning'], format: undefined, heard: 'search' },
	}
}
