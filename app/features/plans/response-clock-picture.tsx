import { isOverdue, valueOn, wordsFor } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { StatusKind } from '#app/ui/status-tag.tsx'
import type { Words } from '#app/words/words.ts'
import type { ResponseClock } from './response-clock.ts'
import { ClockLine } from './response-clock-line.tsx'

type Running = Exclude<ResponseClock, { readonly state: 'not-started' }>

export type ResponseClockPictureProps = {
	readonly clock: ResponseClock
	/** `answerFactId`: where the number of days comes from, and that it is no law. */
	readonly fact: Fact
	/** Where the day on which it was asked for is typed; left out where the reader cannot. */
	readonly changeHref?: string
}

const tags: Readonly<Record<Running['state'], StatusKind>> = {
	ahead: 'waiting',
	running: 'open',
	'due-today': 'now',
	answered: 'done',
	overdue: 'stop',
}

/** How long there is to answer: in words, as a line with today on it, and where the time comes from. */
export function ResponseClockPicture({ clock, fact, changeHref }: ResponseClockPictureProps) {
	const said = useWords().planTools.clock
	const change = changeHref ? (
		<p className="not-on-paper mb-0">
			<a className="inline-flex min-h-11 items-center" href={changeHref}>
				{clock.state === 'not-started' ? said.enterDay : said.changeDay}
			</a>
		</p>
	) : null
	if (clock.state === 'not-started')
		return (
			<section className="card keep-together" aria-labelledby="clock">
				<h2 id="clock" className="mt-0 text-[1.2rem]">
					{said.title}
				</h2>
				<p>{said.notStarted}</p>
				{change}
			</section>
		)
	const asked = valueOn(fact, 'mpsAskedOn', clock.today)?.value
	return (
		<section className={`card keep-together ${clock.state === 'overdue' ? 'border-2 border-stop' : ''}`} aria-labelledby="clock">
			<h2 id="clock" className="mt-0 mb-2 text-[1.2rem]">
				{said.title}
			</h2>
			<p className="mb-2">
				<StatusTag kind={tags[clock.state]}>{said.states[clock.state](count(clock))}</StatusTag>
			</p>
			<p className="mb-1">{said.asked(longDate(clock.askedOn), longDate(clock.answerBy))}</p>
			<p className="mb-1">{whatIsOpen(clock, said)}</p>
			{clock.state === 'answered' ? null : <ClockLine clock={clock} />}
			<p className="mb-1 text-small text-ink-soft">
				{said.practice(clock.days)} {typeof asked === 'string' ? said.mpsAsked(longDate(asked)) : null}{' '}
				{said.seen(fact.source, wordsFor(fact.confidence), fact.asOf)}
				{isOverdue(fact, clock.today) ? ` ${said.notChecked(longDate(fact.reviewBy))}` : null}
			</p>
			{change}
		</section>
	)
}

/** The days that the state is about. */
const count = (clock: Running) =>
	clock.state === 'running' ? clock.daysLeft : clock.state === 'overdue' ? clock.daysOver : clock.days

function whatIsOpen(clock: Running, said: Words['planTools']['clock']): string {
	if (clock.state === 'answered') return said.allAnswered
	if (clock.state === 'ahead') return said.aheadText
	return clock.open === 0 ? said.noPoints : said.open(clock.open)
}
