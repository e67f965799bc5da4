import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { privacyNotice } from '#app/features/guidance/privacy-notice.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import { daysKept } from '#app/features/referrals/referral.ts'
import { en } from '#app/words/en.ts'
import { longDate } from './calendar-date.ts'
import { linksOf, outOfOrder, wordsOf } from './page-rules.ts'
import { outsideLawBoxes, readingAge, tooLong, wordsLeftOut } from './plain-words.ts'

const everyPage = [...content.articles, ...content.pages]

test('the five first articles and the pages a public service owes are there', () => {
	expect(content.articles.map(({ id, slug }) => `${id} ${slug}`)).toEqual([
		'A01 act-early',
		'A02 reasonable-adjustments',
		'A06 first-day-off-sick',
		'A08 fit-notes',
		'A19 refer-to-workwell',
	])
	expect(content.pages.map(({ path }) => path).sort()).toEqual([
		'/about',
		'/accessibility',
		'/complaints',
		'/contact',
		'/cookies',
		'/help-now',
		'/privacy',
	])
})

describe.each(everyPage.map((page) => [page.path, page] as const))('%s', (_path, page) => {
	test('has no sentence over 25 words', () => {
		expect(tooLong(page.html)).toEqual([])
		expect(tooLong(`<p>${page.summary}</p>`)).toEqual([])
		expect(page.unconfirmed.flatMap((sentence) => tooLong(`<p>${sentence}</p>`))).toEqual([])
	})

	test('can be read at the age of 11', () => {
		expect(readingAge(page.html)).toBeLessThan(11)
	})

	test('uses none of the words our style leaves out', () => {
		expect(wordsLeftOut(page.html)).toEqual([])
	})

	test('has its headings in order', () => {
		expect(outOfOrder(page.html)).toEqual([])
	})

	test('names only facts that exist', () => {
		const known = new Set(content.facts.map(({ id }) => id))
		for (const { id } of page.facts) expect(known).toContain(id)
	})

	test('prints only phone numbers that are cleared for print', () => {
		const cleared = content.helplines.flatMap(({ phone }) => (phone ? [telephoneLink(phone)] : []))
		for (const href of linksOf(page.html).filter((link) => link.startsWith('tel:'))) expect(cleared).toContain(href)
	})

	test('says what is not confirmed of every fact from knowledge', () => {
		const unchecked = page.facts.filter(({ confidence }) => confidence === 'from knowledge').length
		expect(page.html.split('We have not yet checked this with an official source').length - 1).toBe(unchecked)
	})
})

describe.each(content.articles.map((article) => [article.slug, article] as const))('the article %s', (_slug, article) => {
	test('is about as long as people read', () => {
		const words = wordsOf(article.html).split(' ').length
		expect(words).toBeGreaterThan(450)
		expect(words).toBeLessThan(950)
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
