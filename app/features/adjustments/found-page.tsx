import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { demandLabel } from './demands.ts'
import type { FindChoice } from './find-code.ts'
import type { Voice } from './find-page.tsx'
import type { FindProblem } from './find-steps.ts'
import { FoundFilters } from './found-filters.tsx'
import { FoundGroups } from './found-groups.tsx'
import type { Ranked } from './rank.ts'
import type { Filter } from './result-filters.ts'

type FoundPageProps = {
	readonly voice: Voice
	readonly code: string
	readonly choice: FindChoice
	readonly found: readonly Ranked[]
	readonly problems: readonly FindProblem[]
	/** The filters that are on, and the letters of the changes that are ticked. */
	readonly only: readonly Filter[]
	readonly ticked: readonly string[]
	/** The whole address of the page, to keep or to send. */
	readonly address: string
}

/** What can change, the soonest first, with why. A manager ticks what goes into a plan, an employee what to share; the answers stay where they are. */
export function FoundPage({ voice, code, choice, found, problems, only, ticked, address }: FoundPageProps) {
	const words = useWords()
	const { choosing } = words
	const said = choosing[voice]
	const helpMayPay = found.some(({ adjustment }) => adjustment.funding.some((one) => one.startsWith('access-to-work')))
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: words.adjustments.title },
					{ href: links.findChanges(voice, ''), label: said.title },
				]}
				here={said.resultTitle}
			/>
			<ErrorSummary problems={problems.map(({ field }) => ({ field, message: choosing.noPick }))} />
			<div className="columns">
				<div>
					<h1>{said.resultTitle}</h1>
					{found.length === 0 ? (
						<Notice title={choosing.nothingHard}>
							<p>{choosing.nothingHardText}</p>
						</Notice>
					) : (
						<Ticking voice={voice} code={code} found={found} only={only} ticked={ticked} />
					)}
					<p className="meta">{words.adjustments.costNote}</p>
					{helpMayPay ? (
						<p>
							{choosing.shares[choice.work?.size ?? 'open']}{' '}
							<a className="inline-flex min-h-11 items-center" href="/funding">
								{choosing.sharesLink}
							</a>
						</p>
					) : null}
					<Answers voice={voice} code={code} choice={choice} />
					<h2>{choosing.keep}</h2>
					<p>{said.keepText}</p>
					<label className="label" htmlFor="find-address">
						{choosing.address}
					</label>
					<input id="find-address" className="control" type="text" readOnly value={address} />
				</div>
				<Aside
					title={choosing.next}
					links={[
						{ href: '/checklists/five-minute-starter', label: choosing.starter },
						...(voice === 'manager'
							? [
									{ href: '/assessments', label: choosing.manager.assessment },
									{ href: '/refer', label: choosing.manager.refer },
								]
							: []),
						{ href: '/guidance/reasonable-adjustments', label: words.adjustments.dutyLink },
						{ href: links.findChanges(voice === 'mine' ? 'manager' : 'mine', ''), label: said.otherShort },
					]}
				/>
			</div>
		</>
	)
}

/**
 * The changes are in one form: its filters ask the same page again, and its last button takes what is ticked on, to a plan or, from
 * the employee's page, to a page of its own. The plan's button goes to another address with the same ticks.
 */
function Ticking({ voice, code, found, only, ticked }: Pick<FoundPageProps, 'voice' | 'code' | 'found' | 'only' | 'ticked'>) {
	const { choosing } = useWords()
	const said = choosing[voice]
	return (
		<form method="get" action={links.findChanges(voice, code)}>
			<p className="lede">
				{said.resultLede(found.length)} <span className="not-on-paper">{said.tickHint}</span>
			</p>
			{voice === 'mine' ? <p>{choosing.mine.forManager}</p> : null}
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href="#ticked">
					{choosing.toButton}
				</a>
			</p>
			<FoundFilters found={found} only={only} />
			<FoundGroups voice={voice} found={found} only={only} ticked={ticked} />
			<div className="card not-on-paper" id="ticked">
				<p>{said.tickedText}</p>
				<p role="status" data-ticked />
				<div className="row">
					{voice === 'manager' ? (
						// Named, so that only this button tells the plan's page the way back to these answers.
						<Button formAction={links.planAdd([])} name="from" value={code}>
							{choosing.plan.put}
						</Button>
					) : (
						<Button name="step" value="keep">
							{choosing.mine.shareButton}
						</Button>
					)}
				</div>
			</div>
		</form>
	)
}

function Answers({ voice, code, choice: { parts, work } }: Pick<FoundPageProps, 'voice' | 'code' | 'choice'>) {
	const { choosing, adjustments } = useWords()
	const change = (step: string) => ({ href: links.findChanges(voice, code, step) })
	return (
		<>
			<SummaryList
				heading={choosing.youSaid}
				rows={[
					{
						label: choosing[voice].partsQuestion,
						value: parts.map(({ demand }) => demandLabel(demand)),
						change: change('parts'),
					},
					{
						label: choosing[voice].hardQuestion,
						value: parts.map(({ demand, level }) => `${demandLabel(demand)}: ${choosing.levels[level ?? 'not']}`),
						change: change('hard'),
					},
					{
						label: choosing.workLabel,
						value: work?.setting ? adjustments.settings[work.setting] : '',
						change: change('work'),
					},
					{ label: choosing.sizeLabel, value: work?.size ? choosing.sizes[work.size] : '', change: change('work') },
				]}
			/>
			<p className="row not-on-paper">
				<ButtonLink look="quiet" href={links.findChanges(voice, '')}>
					{choosing.again}
				</ButtonLink>
			</p>
		</>
	)
}
