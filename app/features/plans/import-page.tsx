import { links } from '#app/http/links.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { FileNotTaken } from './file-not-taken.tsx'
import type { PlanFileProblem } from './plan-file.ts'

type ImportPageProps = {
	readonly problems: readonly PlanFileProblem[]
	/** What else is wrong; null when nothing is. */
	readonly message: string | null
}

/** Takes back a plan that somebody kept as a file. */
export function ImportPage({ problems, message }: ImportPageProps) {
	const { plans } = useWords()
	const wrong = message ?? (problems.length > 0 ? plans.fileNotTaken : null)
	return (
		<div className="question">
			<BackLink href={links.planStart} />
			<ErrorSummary problems={wrong === null ? [] : [{ field: 'file', message: wrong }]} />
			{problems.length > 0 ? <FileNotTaken problems={problems} /> : null}
			<h1>{plans.open}</h1>
			<p>{plans.openText}</p>
			<form method="post" encType="multipart/form-data" noValidate>
				<label className="label" htmlFor="file">
					{plans.fileLabel}
				</label>
				<p className="hint" id="file-hint">
					{plans.fileHint}
				</p>
				<input
					id="file"
					name="file"
					type="file"
					accept=".json,application/json"
					className="control"
					aria-describedby="file-hint"
					aria-invalid={wrong !== null}
				/>
				<div className="row mt-4">
					<Button>{plans.openButton}</Button>
				</div>
			</form>
		</div>
	)
}
