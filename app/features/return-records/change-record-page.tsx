import type { Document } from '#app/documents/document.ts'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { NeverHere, RecordForm } from './record-form.tsx'
import type { RecordPageProps } from './record-page.tsx'
import { ReturnTrail } from './record-page.tsx'

export type ChangeRecordProps = RecordPageProps & {
	readonly id: string
	readonly base: string
	/** What somebody else saved since the page was shown. */
	readonly elsewhere: Document | null
}

/** The form of a record that an account keeps. */
export function ChangeRecordPage({ id, base, elsewhere, ...form }: ChangeRecordProps) {
	const { returnRecords: said } = useWords()
	return (
		<>
			<ReturnTrail
				above={[
					{ href: links.accountRecords, label: said.listTitle },
					{ href: links.returnRecord(id), label: said.title },
				]}
				here={said.changeIt}
			/>
			<ErrorSummary problems={form.problems} />
			<h1>{said.changeIt}</h1>
			{elsewhere ? (
				<>
					<Notice kind="now" title={said.elsewhereTitle} announce>
						<p>
							{said.elsewhereText} {said.elsewhereKeep}
						</p>
					</Notice>
					<LetterShown letter={elsewhere} />
				</>
			) : null}
			<NeverHere />
			<RecordForm action={links.returnRecord(id, 'change')} {...form}>
				<input type="hidden" name="base" value={base} />
				<p className="hint">{said.saveHint}</p>
				<div className="row">
					<Button name="do" value="show">
						{said.save}
					</Button>
					<a href={links.returnRecord(id)}>{said.backUnsaved}</a>
				</div>
			</RecordForm>
		</>
	)
}
