import type { Fact } from '#app/features/guidance/fact.ts'
import { OtherNations } from '#app/features/guidance/holds-in.tsx'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { Document } from '#app/documents/document.ts'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { returnLetterKinds } from './return-letter.ts'
import type { ReturnLetterKind } from './return-letter.ts'

/** The letters there are. `nations`: the facts that say what holds where. */
export function ReturnLettersPage({ nations }: { readonly nations: readonly Fact[] }) {
	const words = useWords()
	const { returnLetters } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={returnLetters.title}
			/>
			<h1>{returnLetters.pageTitle}</h1>
			<p className="lede">{returnLetters.lede}</p>
			<p>{returnLetters.ring}</p>
			<ul className="checklist-cards list-none">
				{returnLetterKinds.map((kind) => (
					<li key={kind} className="border-b border-line py-3">
						<h2 className="mb-0 text-[1.1rem]">
							<a className="inline-flex min-h-11 items-center" href={links.returnTool(`letters/${kind}`)}>
								{returnLetters.kinds[kind].title}
							</a>
						</h2>
						<p className="mb-1">{returnLetters.kinds[kind].summary}</p>
					</li>
				))}
			</ul>
			<OtherNations facts={nations} />
			<SourceList facts={nations} />
		</>
	)
}

export type ReturnLetterPageProps = {
	readonly kind: ReturnLetterKind
	readonly form: {
		readonly fields: FieldSet
		readonly typed: TypedValues
		readonly problems: readonly Problem[]
		readonly sent: readonly (readonly [string, string])[]
	}
	/** Null until there is one, and while it is changed. */
	readonly letter: Document | null
	/** Words in it that may name an illness. */
	readonly healthWords: readonly string[]
}

/** One letter: what it needs to know, then as it will read. Nothing of it is kept. */
export function ReturnLetterPage({ kind, form, letter, healthWords }: ReturnLetterPageProps) {
	const words = useWords()
	const { returnLetters } = words
	const address = links.returnTool(`letters/${kind}`)
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
					{ href: links.returnTool('letters'), label: returnLetters.title },
				]}
				here={returnLetters.kinds[kind].title}
			/>
			<ErrorSummary problems={form.problems} />
			<h1>{returnLetters.kinds[kind].title}</h1>
			<p className="lede">{returnLetters.kinds[kind].summary}</p>
			{kind === 'phased-return' ? (
				<p>
					{returnLetters.agreedBefore} {returnLetters.contract}
				</p>
			) : (
				<p>{returnLetters.ring}</p>
			)}
			{letter ? (
				<>
					{healthWords.length > 0 ? (
						<Notice kind="now" title={returnLetters.healthTitle}>
							<p>{words.letters.healthText(healthWords.map((word) => `“${word}”`).join(', '))}</p>
						</Notice>
					) : null}
					<form method="post" action={address} className="not-on-paper">
						{form.sent.map(([name, value], at) => (
							<input key={at} type="hidden" name={name} value={value} />
						))}
						<h2>{returnLetters.take}</h2>
						<p className="row">
							<Button formAction={`${address}/copy/letter.docx`}>{returnLetters.word}</Button>
							<Button formAction={`${address}/copy/letter.pdf`} look="quiet">
								{returnLetters.pdf}
							</Button>
							<Button name="do" value="change" look="quiet">
								{returnLetters.change}
							</Button>
						</p>
					</form>
					<LetterShown letter={letter} />
				</>
			) : (
				<form method="post" action={address} noValidate autoComplete="off" className="max-w-question">
					<p>{returnLetters.notStored}</p>
					{Object.entries(form.fields).map(([name, field]) => (
						<QuestionField key={name} name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
					))}
					<Button>{returnLetters.show}</Button>
				</form>
			)}
		</>
	)
}
