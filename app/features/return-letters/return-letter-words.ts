import type { TalkTopic } from './return-letter.ts'

type Said<Keys extends string> = Readonly<Record<Keys, string>>

/** What a letter says, as the catalogue has it; passed in, because nouns know no words. */
export type ReturnLetterWords = {
	readonly dear: (name: string) => string
	readonly close: string
	readonly blank: Said<'employee' | 'manager' | 'firm' | 'firmAddress' | 'day' | 'time' | 'place' | 'pay'>
	readonly blanks: Said<'channel' | 'often' | 'contact' | 'weeks' | 'until' | 'team'>
	readonly letters: {
		readonly 'keeping-in-touch': Said<
			'subject' | 'hope' | 'agreed' | 'who' | 'how' | 'often' | 'next' | 'team' | 'not' | 'stop' | 'helpTitle' | 'help' | 'note'
		>
		readonly 'return-talk': Said<
			'subject' | 'intro' | 'day' | 'time' | 'place' | 'with' | 'aboutTitle' | 'not' | 'companion' | 'other' | 'note'
		> & { readonly topics: Said<TalkTopic> }
		readonly 'phased-return': Said<
			| 'subject'
			| 'from'
			| 'until'
			| 'hours'
			| 'tasks'
			| 'waits'
			| 'pay'
			| 'review'
			| 'contact'
			| 'rulesTitle'
			| 'payWeeks'
			| 'payEach'
			| 'after'
		> & {
			readonly intro: (day: string) => string
			readonly rules: readonly string[]
			readonly pays: Said<'full' | 'hours-and-sick-pay'>
		}
	}
}
