import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { PlanRowItem } from './plan-row-item.tsx'
import { emptyRow } from './plan.ts'
import { YourPlanRow } from './your-plan-row.tsx'

const { plans, yourPlan } = wordsIn('en')
const row = { ...emptyRow('return00'), what: 'A phased return over 4 weeks' }

test('a point whose phased return has changed since says so to the manager, with a button that takes the newest weeks', () => {
	const shown = (older?: { id: string; paper: string; what: string }) =>
		renderToStaticMarkup(<PlanRowItem id="plan" row={row} number={1} of={1} today="2026-11-23" {...(older && { older })} />)
	const html = shown({ id: row.id, paper: 'a-return', what: row.what })
	expect(html).toContain(plans.returnChanged)
	expect(html).toMatch(/name="row" value="return00".*name="intent"[^>]*value="newest"|value="newest"[^>]*name="intent"/s)
	// Control: without a difference there is no mark.
	expect(shown()).not.toContain(plans.returnChanged)
})

test('and to the employee, who gets no button', () => {
	const shown = (isOlder: boolean) =>
		renderToStaticMarkup(<YourPlanRow token="token" row={row} number={1} today="2026-11-23" isOlder={isOlder} />)
	expect(shown(true)).toContain(yourPlan.newerReturn)
	expect(shown(true)).not.toContain('<button')
	expect(shown(false)).not.toContain(yourPlan.newerReturn)
})
