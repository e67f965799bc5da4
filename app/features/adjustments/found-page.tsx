import type { ReactNode } from 'react'
import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Choice } from '#app/ui/choice.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { demandLabel } from './demands.ts'
import type { FindChoice } from './find-code.ts'
import type { Voice } from './find-page.tsx'
import type { FindProblem } from './find-steps.ts'
import { FoundItem } from './found-item.tsx'
import { lettersOf } from './picked-code.ts'
import { horizons } from './rank.ts'
import type { Ranked } from './rank.ts'

type FoundPageProps = {
	readonly voice: Voice
	readonly code: string
	readonly choice: FindChoice
	readonly found: readonly Ranked[]
	readonly problems: readonly FindProblem[]
	/** The whole address of the page, to keep or to send. */
	readonly address: string
}

/** As many of a group are open; the rest are one press away, and open on paper. */
const openAtFirst = 6

/** What can change, the soonest first, with why. An employee ticks what to share; their answers stay with them. */
export function FoundPage({ voice, code, choice, found, problems, address }: FoundPageProps) {
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
						<Sharing voice={voice} code={code}>
							<p className="lede">{said.resultLede(found.length)}</p>
							<Groups voice={voice} found={found} />
						</Sharing>
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

/** On the employee's page the changes are in a form, and what is ticked goes to a page of its own. */
function Sharing({ voice, code, children }: Pick<FoundPageProps, 'voice' | 'code'> & { readonly children: ReactNode }) {
	const { choosing } = useWords()
	if (voice === 'manager') return <>{children}</>
	return (
		<form method="get" action={links.findChanges(voice, code)}>
			<input type="hidden" name="step" value="keep" />
			{children}
			<div className="row not-on-paper">
				<Button>{choosing.mine.shareButton}</Button>
			</div>
		</form>
	)
}

function Groups({ voice, found }: Pick<FoundPageProps, 'voice' | 'found'>) {
	const { choosing } = useWords()
	const item = (one: Ranked) => (
		<FoundItem
			key={one.adjustment.id}
			found={one}
			voice={voice}
			share={
				voice === 'mine' ? (
					<div className="not-on-paper">
						<Choice
							type="checkbox"
							field="keep"
							index={found.indexOf(one)}
							name="keep"
							value={lettersOf(one.adjustment.id)}
							label={
								<>
									{choosing.mine.share}
									<span className="sr-only">: {one.adjustment.title}</span>
								</>
							}
							chosen={false}
						/>
					</div>
				) : null
			}
		/>
	)
	return horizons.map((horizon) => {
		const group = found.filter((one) => one.horizon === horizon)
		if (group.length === 0) return null
		const rest = group.slice(openAtFirst)
		return (
			<section key={horizon} aria-labelledby={horizon}>
				<h2 id={horizon}>{choosing.groups[horizon]}</h2>
				<p>{choosing.groupTexts[horizon]}</p>
				<ol className="list-none">{group.slice(0, openAtFirst).map(item)}</ol>
				{rest.length > 0 ? (
					<details>
						<summary className="inline-flex min-h-11 items-center">{choosing.more(rest.length)}</summary>
						<ol className="list-none">{rest.map(item)}</ol>
					</details>
				) : null}
			</section>
		)
	})
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
