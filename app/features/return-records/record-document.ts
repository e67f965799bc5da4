import type { Block, Document, Row, Section } from '#app/documents/document.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'
import { longDate } from '#app/journey/calendar.ts'
import { daysLost } from './days-lost.ts'
import type { ReturnRecord } from './record.ts'
import type { RecordWords } from './record-words.ts'

type Given = { readonly words: RecordWords; readonly holidays: BankHolidays; readonly today: string }

/**
 * A record as one side of A4: the page, Word, PDF and text are all made of this. What nobody answered is left out; what somebody typed
 * is all there. Neither its title nor its properties name anybody.
 */
export function recordDocument(record: ReturnRecord, { words, holidays, today }: Given): Document {
	return {
		// With nothing in it, headings are as small as a sheet of one page needs them.
		opening: [],
		dense: true,
		title: words.title,
		lang: 'en',
		madeOn: today,
		footer: words.footer,
		sections: [talk(record, words, holidays), next(record, words), reading(record, words)],
	}
}

const date = (day: string | null) => (day === null ? null : longDate(day))

/** Sentences one after the other; each ends with a full stop once. */
const sentences = (...said: readonly (string | null | false)[]) =>
	said
		.filter((one): one is string => typeof one === 'string' && one !== '')
		.map((one) => (/[.!?:]$/.test(one) ? one : `${one}.`))
		.join(' ')

const list = (...said: readonly (string | null)[]) => said.filter((one) => one).join(', ')

const filled = (rows: readonly (readonly [label: string, value: string])[]): Row[] =>
	rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))

function talk(record: ReturnRecord, words: RecordWords, holidays: BankHolidays): Section {
	const { labels } = words
	const { reason, noteSeen, workRelated, accident, way } = record
	return {
		heading: '',
		blocks: [
			{
				kind: 'rows',
				rows: filled([
					[labels.employee, list(record.reference, record.role)],
					[
						labels.meeting,
						sentences(
							list(date(record.metOn), way && words.ways[way], record.manager && words.withManager(record.manager)),
							record.companion && words.companion(record.companion),
						),
					],
					[
						labels.absence,
						sentences(
							record.firstDay && words.absentFrom(longDate(record.firstDay)),
							record.dayBack && words.backOn(longDate(record.dayBack)),
							lostIn(record, words, holidays),
						),
					],
					[labels.reason, list(reason && words.reasons[reason], record.reasonWords && `“${record.reasonWords}”`)],
					[
						labels.note,
						sentences(
							list(
								noteSeen && words.notes[noteSeen],
								record.noteFrom || record.noteTo ? words.noteDays(date(record.noteFrom), date(record.noteTo)) : null,
							),
							record.noteAdvice.length > 0 && words.adviceIs(record.noteAdvice.map((one) => words.advice[one]).join(', ')),
							record.notCopied && words.notCopied,
						),
					],
					[
						labels.work,
						sentences(workRelated && words.workRelated[workRelated], record.workAction, accident && words.accident[accident]),
					],
					[labels.contact, record.contact],
					[labels.helps, record.helps],
				]),
			},
		],
	}
}

function lostIn(record: ReturnRecord, words: RecordWords, holidays: BankHolidays): string | null {
	if (record.daysLost !== null) return words.lost(String(record.daysLost))
	const found = daysLost(record, holidays)
	return found && `${words.workedOut(String(found.days), found.holidays)}${found.isSure ? '' : ` ${words.notSure}`}`
}

function next(record: ReturnRecord, words: RecordWords): Section {
	const { labels } = words
	const { phased, referral, sickPay, counted } = record
	return {
		heading: '',
		blocks: [
			...agreedIn(record, words),
			...rowsIf(
				filled([
					[
						labels.phased,
						phased === 'yes'
							? words.phasedYes(date(record.phasedFrom), date(record.phasedTo))
							: phased === 'no'
								? words.phasedNo
								: '',
					],
					[labels.colleagues, record.colleagues],
					[labels.signposts, record.signposts],
					[labels.referral, referral ? words.referrals[referral] : ''],
					[
						labels.pay,
						sentences(
							sickPay && words.sickPay[sickPay],
							counted === 'yes' && words.counted.yes,
							counted === 'no' && words.counted.no(record.whyNotCounted),
						),
					],
					[labels.nextReview, date(record.nextReview) ?? ''],
				]),
			),
		],
	}
}

const rowsIf = (rows: readonly Row[]): Block[] => (rows.length > 0 ? [{ kind: 'rows', rows }] : [])

function agreedIn({ agreed }: ReturnRecord, words: RecordWords): Block[] {
	if (agreed.length === 0) return [{ kind: 'paragraph', text: words.noneAgreed }]
	const { columns } = words
	return [
		{
			kind: 'table',
			caption: words.agreed,
			columns: [columns.what, columns.who, columns.review],
			rows: agreed.map(({ what, who, byOn, interim, reviewOn }) => [
				interim === '' ? what : `${what}\n${words.untilThen(interim)}`,
				list(who, byOn && words.byDay(longDate(byOn))) || words.noDay,
				date(reviewOn) ?? words.noDay,
			]),
		},
	]
}

function reading({ comment, readOn, copyGiven }: ReturnRecord, words: RecordWords): Section {
	const { labels, readBy } = words
	// Not read yet: a line for each, to be signed on paper.
	const toSign = readOn === null ? readBy.sign : ''
	return {
		heading: words.reading,
		blocks: rowsIf(
			filled([
				[labels.comment, comment === '' ? '' : `“${comment}”`],
				[labels.read, readOn === null ? '' : words.bothRead(longDate(readOn))],
				[readBy.lead, toSign],
				[readBy.employee, toSign],
				[labels.copy, copyGiven ? words.copies[copyGiven] : ''],
			]),
		),
	}
}
