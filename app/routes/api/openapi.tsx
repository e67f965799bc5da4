import { openApi } from '#app/features/for-programs/open-api.ts'
import { described } from '#app/http/problem-json.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** The calculators as tools read them. */
export const loader = () => described(openApi(services().configuration.publicOrigin, wordsIn('en').forPrograms))
