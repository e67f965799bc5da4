import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { PlanFileProblem, PlanPlace } from './plan-file-problems.ts'
import { usePlanLabels, useRowLabels } from './said-in-plan.tsx'

/** Why a file was not taken: each reason a sentence that says where to look. Nothing of the plan that was there has changed. */
export function FileNotTaken({ problems }: { readonly problems: readonly PlanFileProblem[] }) {
	const { file } = useWords().planTools
	const said = usePlanFileSentences(problems)
	return (
		<Notice kind="stop" title={file.title}>
			<ul>
				{said.map((sentence, index) => (
					<li key={index} className="wrap-anywhere">
						{sentence}
					</li>
				))}
			</ul>
			<p>{file.nothingChanged}</p>
		</Notice>
	)
}

/** The same as plain sentences, in the order of the problems: for a summary of errors. */
export function usePlanFileSentences(problems: readonly PlanFileProblem[]): string[] {
	const { file } = useWords().planTools
	const placeOf = usePlaces()
	return problems.map((problem) => {
		const place = placeOf(problem.where)
		const at = (reason: string) => file.placed(place, reason)
		switch (problem.why) {
			case 'empty':
			case 'newer':
				return file[problem.why]
			case 'not-utf-8':
				return file.notUtf8
			case 'not-json':
				return file.notJson
			case 'too-deep':
				return file.tooDeep
			case 'not-a-plan':
				return file.notAPlan
			case 'too-large':
				return file.tooLarge(Math.floor(problem.most / 1000))
			case 'key-twice':
				return file.keyTwice(problem.key)
			case 'unknown-key':
				return at(file.unknownKey(problem.key))
			case 'too-many':
				return at((problem.where.at === 'plan' ? file.tooManyRows : file.tooMany)(problem.count, problem.most))
			case 'too-long':
				return at(file.tooLong(problem.length.toLocaleString('en-GB'), problem.most.toLocaleString('en-GB')))
			case 'missing':
				return at(file.missing)
			case 'hidden-character':
				return at(file.hidden)
			case 'wrong-kind':
				return at(file.wrongKind)
			case 'not-a-day':
				return at(file.notADay(problem.shown))
			case 'not-a-whole-number':
				return at(file.notWhole(problem.shown))
			case 'out-of-range':
				return at(file.outOfRange(problem.shown))
			case 'not-in-list':
				return at(file.notInList(problem.shown))
			case 'not-an-id':
				return at(file.notAnId(problem.shown))
		}
	})
}

function usePlaces() {
	const { file } = useWords().planTools
	const planLabels = usePlanLabels()
	const rowLabels = useRowLabels()
	return (where: PlanPlace): string => {
		switch (where.at) {
			case 'file':
				return where.field === 'madeOn' ? file.madeOn : where.field === 'plan' ? file.plan : file.whole
			case 'plan':
				return where.field === 'rows'
					? file.rows
					: file.field(Object.hasOwn(planLabels, where.field) ? planLabels[where.field] : where.field)
			case 'row':
				if (where.field === null || where.field === 'id') return file.row(where.row)
				return file.rowField(where.row, Object.hasOwn(rowLabels, where.field) ? rowLabels[where.field] : where.field)
			case 'review':
				return file.review(where.row, where.review)
		}
	}
}
