import content from 'virtual:portal-content'
import { searchOf } from './search.ts'

/** What the site has about a question, the best first. Never throws. */
export const searchContent = searchOf(content)
