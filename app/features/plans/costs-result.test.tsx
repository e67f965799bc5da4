import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { tooLong } from '#app/content/plain-words.ts'
import { CostsResult } from './costs-result.tsx'
import { readCosts } from './costs-step.ts'
import { emptyPlan } from './plan.ts'
import { planCosts } from './plan-costs.ts'

function resultOf(sent: Readonly<Record<string, string>>) {
	const { numbers } = readCosts(emptyPlan, Object.entries({ payEach: 'hour', absenceUnit: 'weeks', ...sent }))
	if (!numbers) throw new Error('something of this is not well')
	return renderToStaticMarkup(<CostsResult costs={planCosts(emptyPlan, numbers)} />)
}
const needed = 'add the weeks until somebody new knows the job, and how much work is missing.'

test('pay alone says what else is needed to see a sum', () => {
	const html = resultOf({ pay: '12.50', hoursAWeek: '40' })
	expect(html).toContain(needed)
	expect(tooLong(html)).toEqual([])
	expect(resultOf({ finding: '100' })).not.toContain(needed)
})

test('pay by the hour is shown as it was multiplied', () => {
	const html = resultOf({ pay: '12.50', hoursAWeek: '37.5', learningWeeks: '8', learningPercent: '40' })
	expect(html).toContain('8 weeks × £12.50 an hour × 37.5 hours a week × 40%')
	expect(html).toContain('£1,500')
	expect(html).not.toContain(needed)
})
