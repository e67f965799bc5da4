import { factsOfCalculator } from '#app/content/calculators.server.ts'
import { listOfCalculators } from '#app/features/for-programs/open-api.ts'
import { described } from '#app/http/problem-json.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** The calculators that other programs can ask, with their parameters and the facts they rest on. */
export const loader = () =>
	described(listOfCalculators(services().configuration.publicOrigin, wordsIn('en').forPrograms, factsOfCalculator))
