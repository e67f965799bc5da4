import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { ReturnNews } from './return-news.tsx'
import { SaidToWhole } from './return-said.tsx'
import { WeeksShown } from './weeks-shown.tsx'

const { yourReturn: said } = wordsIn('en')
const usual = { weeklyMinutes: 2250, days: ['mon' as const], startsAt: '09:00', breakMinutes: 0 }
const begun = beginPhasedReturn(findPattern('standard-4')!, { usual, firstDay: '2026-11-30' })
const news = (plan: PhasedReturn, signatures: Parameters<typeof ReturnNews>[0]['signatures'] = []) =>
	renderToStaticMarkup(<ReturnNews plan={plan} signatures={signatures} />)
const by = (side: 'manager' | 'employee') => ({ side, name: 'Jo', on: '2026-11-23', number: 5, isNow: false })

test('the top of the page leads down to what the employee wrote and signed', () => {
	const weeks = begun.weeks.map((week, at) => (at === 1 || at === 2 ? { ...week, employeeSays: 'Too long.' } : week))
	const plan = { ...begun, weeks, employeeSays: 'Good.' }
	const html = news(plan, [by('employee')])
	for (const label of [said.wroteToWeeks(2), said.wroteToWhole, said.signedVersion(5, false)]) expect(html).toContain(label)
	expect(html).toContain('href="#shared"')
	const page = renderToStaticMarkup(
		<>
			<WeeksShown plan={plan} reviews={[]} bankHolidays={[]} />
			<SaidToWhole plan={plan} />
		</>,
	)
	for (const id of [`week-${weeks[1]!.id}`, 'they-say']) {
		expect(html).toContain(`href="#${id}"`)
		expect(page).toContain(`id="${id}"`)
	}
})

test('nothing stands there while the employee has neither written nor signed', () => {
	expect(news(begun)).toBe('')
	expect(news(begun, [by('manager')])).toBe('')
	expect(news(begun, [by('employee')]), 'control').not.toBe('')
})
