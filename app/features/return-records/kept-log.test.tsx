import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { englishMessages } from '#app/journey/messages.ts'
import { entriesOf } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'
import { contactLogPaper } from './contact-log-paper.ts'
import { mostContacts, readLog } from './contact-log.ts'
import { logView } from './contact-sheet.ts'
import { KeptLogPage, type KeptLogProps } from './kept-log-page.tsx'
import { keptKindAt } from './kept-kind.ts'
import { logLine } from './log-line.ts'
import { aContact, aLog } from './log-specimens.ts'
import { nothingNotHere } from './not-here.ts'
import { RecordsPage } from './records-page.tsx'
import { bothLogs, typedOfLog } from './typed-log.ts'

const today = '2026-11-23'
const id = '0123456789abcdef'.repeat(2)
const words = wordsIn('en')
const { log: said } = words.keptPapers

test('a log that is opened again reads back as it was kept', () => {
	const odd = { reference: '', contacts: [aContact({ who: '', channel: null, agreed: '', nextOn: null }), ...aLog.contacts] }
	for (const log of [aLog, odd]) {
		const form = new URLSearchParams(entriesOf(typedOfLog(log, { today })))
		expect(readLog(form, { today, messages: englishMessages }, words.contactSheets.log).log).toEqual(log)
		expect(contactLogPaper.parse(log)).toEqual(log)
	}
})

test('what is no log is not opened as one', () => {
	const [contact] = aLog.contacts
	for (const wrong of [
		{ ...aLog, extra: 1 },
		{ ...aLog, contacts: [{ ...contact, on: '2026-02-30' }] },
		{ ...aLog, contacts: [{ ...contact, first: 'x'.repeat(201) }] },
		{ ...aLog, contacts: [{ ...contact, channel: 'pigeon' }] },
		{ ...aLog, contacts: Array.from({ length: mostContacts + 1 }, () => contact) },
	])
		expect(() => contactLogPaper.parse(wrong)).toThrow()
})

describe('two logs that grew apart', () => {
	test('become one that has each contact once', () => {
		const mine = { ...aLog, contacts: [...aLog.contacts, aContact({ first: 'Mine' })] }
		const theirs = { ...aLog, contacts: [...aLog.contacts, aContact({ first: 'Theirs' })] }
		const { log, left } = bothLogs(mine, theirs)
		expect(log.contacts).toEqual([...mine.contacts, aContact({ first: 'Theirs' })])
		expect(left).toBe(0)
		expect(bothLogs(mine, mine).log).toEqual(mine)
	})

	test('say how many had no room', () => {
		const full = (name: string) => Array.from({ length: mostContacts }, (_, at) => aContact({ first: `${name} ${at}` }))
		const { log, left } = bothLogs({ reference: '', contacts: full('a').slice(1) }, { reference: 'P7', contacts: full('b') })
		expect([log.reference, log.contacts.length, left]).toEqual(['P7', mostContacts, mostContacts - 1])
	})
})

const page = (wishes: Partial<KeptLogProps> = {}) =>
	renderToStaticMarkup(
		<KeptLogPage
			id={id}
			today={today}
			typed={typedOfLog(aLog, { today })}
			problems={[]}
			rows={3}
			base="mark"
			said={null}
			elsewhere={null}
			notHere={nothingNotHere}
			days={['2026-12-04']}
			mark="P7"
			changedOn={today}
			held={{ firm: '', untilOn: '2028-11-23', isOwner: true }}
			looks={[]}
			{...wishes}
		/>,
	)

describe('the page of a kept log', () => {
	test('has its contacts in their boxes, an empty one to add, its mark and each file', () => {
		const html = page()
		expect(html).toContain('value="Off for a while"')
		expect(/<input[^>]*name="row2\.first"[^>]*>/.exec(html)?.[0]).toContain('value="Wants the newsletter"')
		expect(/<input[^>]*name="row3\.first"[^>]*>/.exec(html)?.[0]).not.toContain('value=')
		expect(html).toContain('href="#contact-3"')
		expect(html).toContain('name="base" value="mark"')
		for (const file of ['sheet.docx', 'sheet.pdf', 'sheet.html', 'sheet.text', 'days.ics'])
			expect(html).toContain(`/return-to-work/contact-log/${id}/copy/${file}`)
		expect(html).toContain(`/return-to-work/contact-log/${id}/delete`)
		expect(html).not.toContain('/return-to-work/record/')
	})

	test('offers no calendar without a day ahead, and no deleting to who does not own it', () => {
		const html = page({ days: [], held: { firm: 'Firm', untilOn: '2028-11-23', isOwner: false } })
		expect(html).not.toContain('days.ics')
		expect(html).not.toContain('/delete')
	})

	test('shows what somebody else saved above what was typed', () => {
		const theirs = { ...aLog, contacts: [aContact({ first: 'Theirs alone' })] }
		const { document } = logView(theirs, today, words.contactSheets)
		const html = page({ elsewhere: { document, left: 2 } })
		expect(html.indexOf('Theirs alone')).toBeLessThan(html.indexOf('value="Off for a while"'))
		expect(html).toContain(said.elsewhereTitle)
		expect(html).toContain(said.elsewhereLeft(2))
		expect(page()).not.toContain(said.elsewhereTitle)
	})
})

test('the list has each log with its last and its next contact', () => {
	const row = { id, updatedAt: new Date('2026-11-23T09:00:00Z') }
	const line = logLine(row, aLog, today)
	expect(line).toEqual({ id, reference: 'P7', contacts: 2, lastOn: '2026-11-20', nextOn: '2026-12-04', changedOn: today })
	const html = renderToStaticMarkup(<RecordsPage lines={[]} logs={[line]} deleted="contact-log" />)
	for (const shown of [`/return-to-work/contact-log/${id}`, '4 December 2026', words.keptPapers['contact-log'].deleted])
		expect(html).toContain(shown)
	expect(renderToStaticMarkup(<RecordsPage lines={[]} logs={[]} deleted={null} />)).toContain(words.keptPapers.list.noLogs)
})

test('the address says which of the two it is about', () => {
	expect(keptKindAt('/return-to-work/contact-log/keep')).toBe('contact-log')
	expect(keptKindAt('/return-to-work/record/contact-log/delete')).toBe('return-record')
})
