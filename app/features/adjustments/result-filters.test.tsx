import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readFindCode } from './find-code.ts'
import { FoundPage } from './found-page.tsx'
import { lettersOf } from './picked-code.ts'
import { rankAdjustments } from './rank.ts'
import { filtersFor, isShown, passes, readShown } from './result-filters.ts'

const code = '1l-8v-20b-w10z2'
const choice = readFindCode(code)
const found = rankAdjustments(content.adjustments, choice.parts, 'care')
const asked = (query: string) => readShown(new URLSearchParams(query), found)

const pageOf = (query: string, voice: 'manager' | 'mine' = 'manager') =>
	renderToStaticMarkup(
		<FoundPage
			voice={voice}
			code={code}
			choice={choice}
			found={found}
			problems={[]}
			address="http://localhost/"
			{...asked(query)}
		/>,
	)
const hiddenIn = (html: string) => html.match(/<li[^>]* hidden=""/g)?.length ?? 0

describe('a filter', () => {
	test('lets through what its name says', () => {
		for (const one of found) {
			expect(passes(one).includes('tomorrow')).toBe(one.horizon === 'tomorrow')
			expect(passes(one).includes('free')).toBe(one.adjustment.cost === 'nothing')
			expect(passes(one).includes('here')).toBe(one.place !== 'elsewhere')
		}
	})

	test('is offered only where it would take something away, and not everything', () => {
		expect(filtersFor(found)).toEqual(['tomorrow', 'free', 'here'])
		expect(filtersFor(rankAdjustments(content.adjustments, choice.parts, null))).toEqual(['tomorrow', 'free'])
		expect(filtersFor(found.filter((one) => isShown(one, ['free'])))).not.toContain('free')
		expect(filtersFor([])).toEqual([])
	})

	test('that is none, or not offered here, is as if it were not asked', () => {
		expect(asked('only=constructor&only=__proto__&only=free').only).toEqual(['free'])
		expect(asked('only=free&show=all').only).toEqual([])
		expect(readShown(new URLSearchParams('only=free'), []).only).toEqual([])
	})
})

describe('the page of the result', () => {
	test('hides what a filter takes away, and shows the rest in the same order', () => {
		expect(hiddenIn(pageOf(''))).toBe(0)
		const left = found.filter((one) => isShown(one, ['free', 'tomorrow']))
		const html = pageOf('only=free&only=tomorrow')
		expect(hiddenIn(html)).toBe(found.length - left.length)
		const titles = [...html.matchAll(/<li(?![^>]* hidden="")[^>]*data-place[^>]*><h3[^>]*><a[^>]*>([^<]*)/g)].map(
			([, title]) => title,
		)
		expect(titles).toHaveLength(left.length)
		expect(titles[0]).toBe(renderToStaticMarkup(<>{left[0]!.adjustment.title}</>))
		expect(html).toContain(`${left.length} of ${found.length} changes are shown.`)
	})

	test('keeps the ticks through a filter, and ignores letters that are not on it', () => {
		const letters = found.slice(0, 2).map(({ adjustment }) => lettersOf(adjustment.id))
		const html = pageOf(`keep=${letters[0]}&keep=${letters[1]}&keep=zzzzz&only=free`)
		expect(html.match(/name="keep"[^>]* checked=""/g)).toHaveLength(2)
		expect(html).not.toContain('zzzzz')
	})

	test('offers the plan to the manager, and to the employee only the page to share', () => {
		expect(pageOf('')).toMatch(/<button formaction="\/adjustments\/plan\/add\??"/i)
		expect(pageOf('')).toMatch(new RegExp(`<button [^>]*name="from" value="${code}"`))
		expect(pageOf('', 'mine')).not.toContain('name="from"')
		expect(pageOf('', 'mine')).not.toContain('/plan/add')
		expect(pageOf('', 'mine')).toContain('name="step" value="keep"')
	})

	test('says nothing of the answers to a filter: the address it sends holds what it held', () => {
		expect(pageOf('')).toContain(`<form method="get" action="/adjustments/find/${code}"`)
	})
})
