import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthWords } from './health-words.fixture.ts'
import { channelsOf, messageNames, type MessageName } from './messages.ts'
import { renderMessage } from './render-message.ts'
import { nameInMail } from './templates/name-in-mail.ts'
import type { Given } from './templates/template.ts'

const origin = 'https://portal.example'
const token = 'Zk3w9Qe7_tYu-1oPaSdFgHjKlMnBvCxZ0987654321a'
const managerName = 'Siân O’Neill'
const firm = 'Hill & Sons Bakery'
const expiresAt = '2026-03-27T14:42:00.000Z'
const reference = 'R7KD2-M4TQX'
const link = { details: { firm, answerByOn: '2026-04-10' }, secret: { token, managerName } }
const bare = { details: { reference }, secret: null }

const fixtures: { [Name in MessageName]: Omit<Given<Name>, 'origin'> } = {
	'sign-in-code': { details: { expiresAt }, secret: { code: '042917' } },
	'resume-your-draft': {
		details: { kind: 'assessment', draftId: 'b1946ac92492d2347c6235b4d2611184', keptUntilOn: '2026-04-24' },
		secret: null,
	},
	'read-your-referral': link,
	'your-code': { details: { expiresAt }, secret: { code: '042917' } },
	reminder: link,
	'receipt-for-manager': { details: { reference, answerByOn: '2026-04-10' }, secret: null },
	'employee-agreed': { details: { reference, respondByOn: '2026-04-14' }, secret: null },
	'employee-asked-for-change': { details: { reference, lines: '4.2, 5.1' }, secret: null },
	'not-going-ahead': bare,
	'received-for-employee': { details: { reference, respondByOn: '2026-04-14' }, secret: { token } },
	'status-changed-for-employee': { details: { reference }, secret: { token } },
	'status-changed-for-manager': bare,
	'question-for-employer': bare,
	'advice-received': bare,
	'read-your-plan': { details: { firm }, secret: { token, managerName } },
	'plan-to-hand-over': { details: { firm }, secret: { token } },
	'plan-handed-over': { details: { firm }, secret: null },
	'review-your-plan': { details: { reviewOn: '2026-03-27', answerByOn: '2026-04-17' }, secret: { token } },
	'resume-your-plan': { details: { keptUntilOn: '2026-04-24' }, secret: { token } },
	'confirm-your-reminders': { details: { days: '3', expiresAt }, secret: { token } },
	'reminder-of-day': { details: { on: '2026-03-27', expiresAt }, secret: { token, mark: 'P7' } },
	'new-case-for-team': bare,
}

const everyWay = messageNames.flatMap((name) => channelsOf[name].map((channel) => [name, channel] as const))
const render = (name: MessageName, channel: 'email' | 'sms', given: object = {}) =>
	renderMessage(name, channel, { ...fixtures[name], ...given, origin } as never, 'en')
/** Everything a reader gets, in one text. */
const allOf = (name: MessageName, channel: 'email' | 'sms', given?: object) =>
	Object.values(render(name, channel, given)).join('\n')
/** The words of a page: what stands between the tags. */
const wordsOf = (html: string) =>
	html
		.replace(/<(head|title)>.*?<\/\1>/gs, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))
		.replace(/\s+/g, ' ')
		.trim()
const withoutLinks = (text: string) => text.replace(/https?:\/\/[^\s<"]+/g, ' ')
const addressesIn = (text: string) => text.match(/\b(?:[a-z]+:\/\/|www\.|mailto:)[^\s<"]*/gi) ?? []

test('the list of words that must not appear is long enough to mean something, and would be found', () => {
	expect(new Set(healthWords).size).toBeGreaterThan(180)
	expect(foundIn('They are off sick, with stress.')).toEqual(expect.arrayContaining(['sick', 'stress']))
	expect(foundIn('Your sick-pay, and back pain')).toEqual(expect.arrayContaining(['sick-pay', 'back-pain']))
})

describe.each(everyWay)('"%s" by %s', (name, channel) => {
	test('holds no word about anybody’s health', () => {
		expect(foundIn(withoutLinks(allOf(name, channel)))).toEqual([])
	})

	test('has words in every part and leaves no gap where a detail should be', () => {
		for (const part of Object.values(render(name, channel))) {
			expect(part).not.toMatch(/undefined|null|NaN|\[object|Invalid|\$\{/)
			expect(part.trim()).not.toBe('')
		}
	})

	test('links only to this site', () => {
		for (const address of addressesIn(allOf(name, channel))) expect(address.startsWith(`${origin}/`), address).toBe(true)
		const { host } = new URL(origin)
		expect(allOf(name, channel).replaceAll(`${origin}/`, '').replaceAll(host, '')).not.toContain('//')
	})
})

describe.each(messageNames)('the e-mail "%s"', (name) => {
	const rendered = render(name, 'email')
	if (rendered.channel !== 'email') throw new Error('expected an e-mail')

	test('has a short subject with no name and no reference in it', () => {
		expect(rendered.subject.length).toBeLessThan(60)
		for (const private_ of ['Siân', 'Neill', 'Hill', 'Bakery', reference, '042917'])
			expect(rendered.subject).not.toContain(private_)
		expect(rendered.subject).toMatch(/^[\x20-\x7e]+$/)
	})

	test('says the same in plain text and in HTML', () => {
		expect(wordsOf(rendered.html)).toBe(rendered.text.replace(/\s+/g, ' ').trim())
	})

	test('is plain HTML: a language, a title, nothing fetched, no script, style or picture', () => {
		expect(rendered.html).toMatch(
			/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>[^<]+<\/title><\/head><body>/,
		)
		expect(new Set(rendered.html.match(/<[a-z]+/g))).toEqual(
			new Set([...['<html', '<head', '<meta', '<title', '<body', '<p'], ...(rendered.html.match(/<(a|br|strong)\b/g) ?? [])]),
		)
		expect(rendered.html).not.toMatch(/style=|class=|src=|on\w+=/)
	})
})

test('an employee is never named to anybody, and a manager never learns a reason', () => {
	expect(allOf('not-going-ahead', 'email')).not.toMatch(/\b(declined|refused|said no|expired|did not answer)\b/i)
	expect(allOf('employee-asked-for-change', 'email')).toContain('4.2, 5.1')
})

test('a review that was asked for on another day does not claim that a day was agreed', () => {
	const fixture = fixtures['review-your-plan']
	expect(allOf('review-your-plan', 'email')).toContain('27 March 2026 was agreed')
	const asked = allOf('review-your-plan', 'email', { details: { ...fixture.details, reviewOn: '' } })
	expect(asked).not.toContain('was agreed')
	expect(asked).toContain('You are asked to look at the plan again')
})

test('the employee reads who wrote, that nothing was sent, until when, and how to stop it', () => {
	for (const part of Object.values(render('read-your-referral', 'email'))) {
		if (part.length < 100) continue
		expect(part).toMatch(/Siân O.*Neill at Hill .* Bakery would like to ask for free help/)
		expect(part).toContain('Nothing has been sent to anyone else')
		expect(part).toContain('10 April 2026')
		expect(part).toContain('choose to stop it')
		expect(part).toContain(`${origin}/your-referral/${token}`)
	}
})

test('a code says until what time it works on clocks in the United Kingdom', () => {
	expect(allOf('sign-in-code', 'email')).toContain('2:42 pm')
	expect(allOf('your-code', 'sms', { details: { expiresAt: '2026-07-01T14:42:00Z' } })).toMatch(
		/^sms\n042917 is your code\. It works until 3:42 pm/,
	)
})

test.each(everyWay.filter(([, channel]) => channel === 'sms'))('the text message "%s" fits in three parts', (name) => {
	expect(render(name, 'sms').text.length).toBeLessThan(300)
})

describe('a name somebody typed', () => {
	test.each([
		'Siân O’Neill',
		'J. R. Smith',
		'Anne-Marie d’Arcy-Jones',
		'Łukasz Żak',
		'ગીતા પટેલ',
		'Hill & Sons (Leicester) Ltd.',
		'Unit 12 Joinery',
		'A1 Taxis',
	])('%s is repeated as it is', (name) => {
		expect(nameInMail(name)).toBe(name.normalize('NFKC'))
	})

	test.each([
		'http://evil.example',
		'Win at evil.example now',
		'evil\uff0eexample',
		'evil\u3002example',
		'www evil example',
		'me@evil.example',
		'//evil',
		'<b>Bank</b>',
		'Call 0900 123 4567',
		'+44 (0)20-7946-0000',
		'x'.repeat(81),
		'',
		' \u202e \u200b',
	])('%j is not', (name) => {
		expect(nameInMail(name)).toBeNull()
	})

	test('breaks no line and keeps no hidden character', () => {
		expect(nameInMail('Sam\r\nBcc: everyone\u202e')).toBe('Sam Bcc: everyone')
	})

	test('cannot bring a link or a tag into a message, whatever it is', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.webUrl(),
			fc.emailAddress(),
			fc.domain(),
			fc
				.tuple(fc.string(), fc.constantFrom('http://', 'www.', '<a href=', '//', '\u2028'), fc.domain())
				.map((parts) => parts.join('')),
		)
		fc.assert(
			fc.property(anything, anything, (name, firmName) => {
				const given = { details: { firm: firmName, answerByOn: '2026-04-10' }, secret: { token, managerName: name } }
				for (const channel of channelsOf['read-your-referral']) {
					const said = allOf('read-your-referral', channel, given)
					for (const address of addressesIn(said)) expect(address.startsWith(`${origin}/`)).toBe(true)
					expect(said.replaceAll('portal.example', '')).not.toMatch(/\.\p{L}{2}/u)
				}
				const rendered = render('read-your-referral', 'email', given)
				if (rendered.channel === 'email') {
					expect(wordsOf(rendered.html)).toBe(rendered.text.replace(/\s+/g, ' ').trim())
					expect(rendered.html.match(/<[a-z/!]+/g)).toEqual(plainTags)
				}
			}),
			{ numRuns: 500 },
		)
	}, 30_000)
})

describe('a detail that does not have its form stops the message', () => {
	test.each([
		['not-going-ahead', { details: { reference: 'x\r\nBcc: a@b.example' } }],
		['employee-asked-for-change', { details: { reference, lines: 'because of my back' } }],
		['read-your-referral', { details: fixtures['read-your-referral'].details, secret: { token: '../../sign-in', managerName } }],
		['your-code', { details: { expiresAt }, secret: { code: '12 or ring' } }],
		['resume-your-draft', { details: { kind: 'referral', draftId: '//evil.example', keptUntilOn: '2026-04-24' } }],
	] as const)('%s', (name, given) => {
		expect(() => render(name, 'email', given)).toThrow(/does not have the form/)
		try {
			render(name, 'email', given)
		} catch (error) {
			expect(String(error)).not.toMatch(/Bcc|because|evil|ring|\.\./)
		}
	})
})

const plainTags = (() => {
	const rendered = render('read-your-referral', 'email')
	return rendered.channel === 'email' ? rendered.html.match(/<[a-z/!]+/g) : null
})()

function foundIn(text: string): string[] {
	const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
	return healthWords.filter((word) => plain.includes(` ${word.replaceAll('-', ' ')} `))
}
