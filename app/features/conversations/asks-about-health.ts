import { noticeHealthWords } from '#app/journey/health-words.ts'

/** Ways to ask for an illness, its proof or its treatment. A short list on purpose: the page reminds and never stops anybody. */
const seeking =
	/\b(what(’|'| i)?s wrong|what (do|did) you have|what have you got|what is it you have|symptoms?|medicines?|tablets?|side effects?|test results?|what did (the|your) (doctor|gp|consultant)|see your (notes|letters?|scans?)|really ill|genuinely|prove|proof|how long (have|do) you have|will it come back|family history)\b/iu

/** The questions among those typed that ask for an illness rather than for work, as they were typed. */
export const asksAboutHealth = (questions: readonly string[]): readonly string[] =>
	questions.filter((question) => seeking.test(question) || noticeHealthWords(question).length > 0)
