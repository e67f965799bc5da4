import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { checkContent, reportContent } from '#app/content/gate/answers.ts'
import { isCalendarDate } from '#app/content/calendar-date.ts'
import { dayOf } from '#app/content/gate/gate.ts'
import { requireNode } from './node-version.js'

/** The editor's command: `npm run content:check` and `npm run content:report`. tsx runs it, for the rules are TypeScript. */
const root = fileURLToPath(new URL('..', import.meta.url))

function day(text) {
	if (!isCalendarDate(text)) throw new InvalidArgumentError('Write the date as YYYY-MM-DD.')
	return text
}

function answer({ text, code }) {
	console.log(text)
	process.exitCode = code
}

requireNode()

const program = new Command('content').description('Check the words and the facts of the portal')

program
	.command('check')
	.description('list all that is wrong in content/, as file:line: reason; ends with 1 when anything is')
	.option('--strict', 'what is past its review date is wrong too', false)
	.option('--today <date>', 'judge as if it were this day (YYYY-MM-DD)', day, dayOf(new Date()))
	.action(async (options) => answer(await checkContent(root, options)))

program
	.command('report')
	.description('a line for each page, and the totals')
	.option('--json', 'the same for a program', false)
	.option('--today <date>', 'judge as if it were this day (YYYY-MM-DD)', day, dayOf(new Date()))
	.action(async (options) => answer(await reportContent(root, options)))

await program.parseAsync()
