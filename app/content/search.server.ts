import content from 'virtual:portal-content'
import savedIndex from 'virtual:portal-search'
import { searchOf } from './search.ts'

const search = searchOf(content, savedIndex)

/** What the site has about a question, the best first. Never throws. */
export const searchContent = search.hits

/** What the search page shows about a question on a day (YYYY-MM-DD). Never throws. */
export const answerQuestion = search.answer
