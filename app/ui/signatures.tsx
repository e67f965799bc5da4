import { useWords } from './language.ts'

/** Room for each person to sign and date on paper. */
export function Signatures({ names }: { readonly names: readonly string[] }) {
	const words = useWords()
	return (
		<ul className="mt-10 list-none">
			{names.map((name) => (
				<li key={name} className="keep-together mb-8 max-w-none">
					<p className="mb-10 font-semibold wrap-anywhere" dir="auto">
						{name}
					</p>
					<div className="grid grid-cols-[2fr_1fr] gap-6 text-tiny text-ink-soft">
						<span className="border-t border-ink pt-1">{words.signature}</span>
						<span className="border-t border-ink pt-1">{words.signedOn}</span>
					</div>
				</li>
			))}
		</ul>
	)
}
