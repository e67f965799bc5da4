import { judgeQuestion } from '#app/features/job-questions/judge-question.ts'
import type { RefusalKind } from '#app/features/job-questions/judge-question.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'

/** What is not asked of a clinician is not asked of the person either. The law, the cause at work and what comes next may be talked about. */
const tooFar: readonly (RefusalKind | null)[] = ['asks-what-it-is', 'asks-treatment', 'asks-records', 'doubts-them', 'asks-home']

/** The same, said to somebody’s face. A short list on purpose: the page reminds and never stops anybody. */
const toYourFace =
	/\b(what (do|did) you have|what have you (got|had)|your (symptoms?|medicines?|tablets?|test results?|scans?|medical letters?)|side effects?|what did (the|your) (doctor|gp|consultant)|prove (it|that)|bring (me )?proof|how long do you have|will it come back)\b/iu

/** The questions among those typed that ask for an illness rather than for work, as they were typed. */
export const asksAboutHealth = (questions: readonly string[]): readonly string[] =>
	questions.filter(
		(question) => toYourFace.test(question) || tooFar.includes(judgeQuestion(question)) || noticeHealthWords(question).length > 0,
	)
