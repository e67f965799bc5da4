import type { Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Channel, ContactAgreement, Frequency } from './contact-agreement.ts'
import type { ContactDays } from './contact-days.ts'

export type AgreementWords = {
	readonly title: string
	readonly footer: string
	readonly labels: {
		readonly employee: string
		readonly person: string
		readonly channel: string
		readonly often: string
		readonly days: string
		readonly notThen: string
		readonly team: string
		readonly stop: string
	}
	readonly channels: Readonly<Record<Channel, string>>
	readonly frequencies: Readonly<Record<Frequency, string>>
	readonly rights: readonly string[]
	readonly rightsTitle: string
	readonly movedTitle: string
	/** Why a day is not the one that was counted to. */
	readonly moved: (from: string, to: string, holiday: string | null) => string
	readonly unknownYear: string
}

/** What was agreed about keeping in touch, on one side. Neither its title nor its properties name anybody. */
export function agreementDocument(
	agreement: ContactAgreement,
	when: ContactDays,
	words: AgreementWords,
	today: string,
): Document {
	const { labels } = words
	const { reference, person, channel, frequency, often, notThen, team, stop } = agreement
	const rows = [
		[labels.employee, reference],
		[labels.person, person],
		[labels.channel, channel.map((one) => words.channels[one]).join(', ')],
		[labels.often, frequency === 'other' && often !== '' ? often : words.frequencies[frequency]],
		[labels.days, when.days.map((day) => longDate(day)).join(', ')],
		[labels.notThen, notThen],
		[labels.team, team],
		[labels.stop, stop],
	] as const
	const moved = [
		...when.moved.map(({ from, to, holiday }) => words.moved(longDate(from), longDate(to), holiday)),
		...(when.unknown ? [words.unknownYear] : []),
	]
	return {
		opening: [],
		title: words.title,
		lang: 'en',
		madeOn: today,
		footer: words.footer,
		sections: [
			{
				heading: '',
				blocks: [{ kind: 'rows', rows: rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })) }],
			},
			...(moved.length > 0 ? [{ heading: words.movedTitle, blocks: [{ kind: 'list', items: moved } as const] }] : []),
			{ heading: words.rightsTitle, blocks: [{ kind: 'list', items: words.rights }] },
		],
	}
}
