import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { privacyNotice } from '#app/features/guidance/privacy-notice.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import { daysKept } from '#app/features/referrals/referral.ts'
import { en } from '#app/words/en.ts'
import { longDate } from './calendar-date.ts'
import { linksOf, wordsOf } from './page-rules.ts'
import { outsideLawBoxes } from './plain-words.ts'

const planned = [
	'A01 act-early',
	'A02 reasonable-adjustments',
	'A03 stress-and-mental-health',
	'A04 back-neck-joint-pain',
	'A05 flexible-working-health',
	'A06 first-day-off-sick',
	'A07 statutory-sick-pay',
	'A08 fit-notes',
	'A09 keeping-in-touch',
	'A10 four-week-plan',
	'A11 medical-advice',
	'A12 phased-return',
	'A13 when-sick-pay-ends',
	'A14 fair-capability-process',
	'A15 return-to-work-meeting',
	'A16 repeated-short-absence',
	'A17 hire-after-ill-health',
	'A18 health-questions-in-hiring',
	'A19 refer-to-workwell',
	'A20 find-local-help',
	'A21 disability-law-basics',
	'A22 health-data',
	'A23 safety-and-accidents',
	'A24 holiday-and-sickness',
	'A25 law-changes-diary',
	'A26 access-to-work-and-tax-help',
	'A27 healthy-workplace-plan',
	'A28 scotland-wales-northern-ireland',
]

test('the articles that were planned are there, each at its address, and no id is used twice', () => {
	expect(content.articles.map(({ id, slug }) => `${id} ${slug}`)).toEqual(expect.arrayContaining(planned))
	expect(new Set(content.articles.map(({ id }) => id)).size).toBe(content.articles.length)
})

test('the pages a public service owes are there', () => {
	expect(content.pages.map(({ path }) => path)).toEqual(
		expect.arrayContaining(['/about', '/accessibility', '/complaints', '/contact', '/cookies', '/help-now', '/privacy']),
	)
})

test.each([...content.articles, ...content.sheets, ...content.pages].map((page) => [page.path, page] as const))(
	'%s prints only phone numbers that are cleared for print',
	(_path, page) => {
		const cleared = content.helplines.flatMap(({ phone }) => (phone ? [telephoneLink(phone)] : []))
		for (const href of linksOf(page.html).filter((link) => link.startsWith('tel:'))) expect(cleared).toContain(href)
	},
)

describe.each(content.articles.map((article) => [article.slug, article] as const))('the article %s', (_slug, article) => {
	test('says how many minutes it takes', () => {
		expect(article.minutes).toBeGreaterThanOrEqual(3)
	})

	test('tells must, should and could apart', () => {
		for (const force of ['You must', 'You should', 'You could']) expect(article.html).toContain(`>${force}</p>`)
	})

	test('keeps “should” to the box that explains it', () => {
		expect(wordsOf(outsideLawBoxes(article.html))).not.toMatch(/\bshould\b/i)
	})

	test('says what to do today, what to say, an example that is plainly invented, and what to do when it goes wrong', () => {
		expect(article.html).toContain(en.doThisToday)
		expect(article.html).toContain(en.tryThis)
		expect(article.text).toContain('This firm is invented.')
		expect(article.headings.map(({ id }) => id)).toEqual(expect.arrayContaining(['an-example']))
		expect(article.headings.at(-1)?.text).toMatch(/^If (it does not go well|you cannot agree)$/)
	})
})

test('the referral article says that nobody has confirmed the route, and prints no number', () => {
	const article = content.articles.find(({ id }) => id === 'A19')
	expect(article?.unconfirmed.join(' ')).toContain('live referral route')
	expect(linksOf(article?.html ?? '')).not.toContainEqual(expect.stringMatching(/^tel:(?!999|111)/))
	expect(article?.html).toContain('href="/refer"')
})

test('the numbers of the crisis box are those of the helplines', () => {
	const numberOf = (id: string) => content.helplines.find((line) => line.id === id)?.phone ?? 'not cleared'
	expect(en.atRiskEmergency).toContain(numberOf('999'))
	expect(en.atRiskUrgent).toContain(numberOf('nhs111'))
	expect(en.atRiskTalk).toContain(numberOf('samaritans'))
})

describe('the privacy notice', () => {
	const notice = content.pages.find(({ slug }) => slug === 'privacy')

	test('is the version that declarations cite', () => {
		expect(notice?.version).toBe(privacyNotice.version)
		expect(notice?.path).toBe(privacyNotice.path)
		expect(notice?.text).toContain(`version ${privacyNotice.version} of this notice, of ${longDate(privacyNotice.on)}`)
	})

	test('gives the times after which things are deleted', () => {
		expect(notice?.text).toContain(`${daysKept.draft} days after the last change`)
		expect(notice?.text).toContain(`${daysKept.awaitingSubject} days, then the content is deleted`)
		expect(notice?.text).toContain(`declined ${daysKept.declined} days`)
		expect(notice?.text).toContain('proposals')
	})
})
