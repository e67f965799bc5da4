import { codes } from './cy/codes.ts'
import { employee } from './cy/employee.ts'
import { errors } from './cy/errors.ts'
import { frame } from './cy/frame.ts'
import { questions } from './cy/questions.ts'

/**
 * What there is in Welsh: each section whole. A section that is not here is said in English. `reviewed` turns true when a translator
 * has read the section; until then every page that uses it says that it is a draft.
 */
export const cy = {
	frame: { words: frame, reviewed: false },
	codes: { words: codes, reviewed: false },
	employee: { words: employee, reviewed: false },
	errors: { words: errors, reviewed: false },
	questions: { words: questions, reviewed: false },
} as const
