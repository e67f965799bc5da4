import { runCalculator } from '#app/content/calculators.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { calculated, wrongParameters } from '#app/http/problem-json.ts'
import { wordsIn } from '#app/words/words.ts'

/** The weeks of a pattern for another program. Its parameters stand in `calculators.ts` of `app/features/for-programs`. */
export function loader({ request }: LoaderFunctionArgs) {
	const given = { today: londonDay(new Date()), words: wordsIn('en'), inBoxes: withDayBoxes }
	const answered = runCalculator('phased-return', new URL(request.url).searchParams, given)
	return 'wrong' in answered ? wrongParameters(answered.wrong) : calculated(answered.value)
}
