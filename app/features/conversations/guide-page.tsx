import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Branch, Reviewed, Stage } from './conversation.ts'
import { BranchList, GuideFoot, GuideTrail } from './guide-pieces.tsx'
import { branchPath, meetingPath, stagePath } from './stages.ts'

export type GuidePageProps = {
	readonly stages: readonly Stage[]
	readonly branches: readonly Branch[]
	readonly reviewed: Reviewed
}

/** Which conversation is this? The nine of them by their moment, then the ways that each may go. */
export function GuidePage({ stages, branches, reviewed }: GuidePageProps) {
	const { conversations } = useWords()
	const urgent = branches.find((branch) => branch.urgent)
	return (
		<>
			<GuideTrail here={conversations.title} />
			<h1>{conversations.pageTitle}</h1>
			<p className="lede">{conversations.lede}</p>
			{urgent ? (
				<Notice kind="stop" title={conversations.dangerFirst}>
					<a className="inline-flex min-h-11 items-center font-semibold" href={branchPath(urgent.slug)}>
						{conversations.dangerLink}
					</a>
				</Notice>
			) : null}
			<section aria-labelledby="stages">
				<h2 id="stages">{conversations.stagesTitle}</h2>
				<ol className="list-none">
					{stages.map((stage) => (
						<li key={stage.id} className="card keep-together max-w-measure">
							<h3 className="mt-0">
								<a className="inline-flex min-h-11 items-center" href={stagePath(stage.id)}>
									{stage.title}
								</a>
							</h3>
							<p>{stage.purpose}</p>
							<StageFacts stage={stage} />
						</li>
					))}
				</ol>
			</section>
			<section aria-labelledby="branches">
				<h2 id="branches">{conversations.branchesTitle}</h2>
				<p>{conversations.branchesText}</p>
				<BranchList branches={branches} />
			</section>
			<section aria-labelledby="also">
				<h2 id="also">{conversations.alsoTitle}</h2>
				<a className="inline-flex min-h-11 items-center font-semibold" href={meetingPath}>
					{conversations.meeting.title}
				</a>
				<p>{conversations.meeting.summary}</p>
			</section>
			<GuideFoot reviewed={reviewed} facts={[]} />
		</>
	)
}

/** When it is, how long it takes and what comes out. */
export function StageFacts({ stage }: { readonly stage: Stage }) {
	const { conversations } = useWords()
	const rows = [
		[conversations.when, stage.when],
		[conversations.howLong, conversations.about(stage.minutes)],
		[conversations.outcome, stage.outcome],
	] as const
	return (
		<dl className="mb-0 text-small">
			{rows.map(([label, value]) => (
				<div key={label} className="flex flex-wrap gap-x-2">
					<dt className="font-semibold">{label}:</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	)
}
