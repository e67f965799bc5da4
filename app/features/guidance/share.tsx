import { useWords } from '#app/ui/language.ts'

/** The page's address to copy or to send. No script and nobody else's button: nothing is told to anybody until it is sent. */
export function Share({ address }: { address: string }) {
	const { guidance } = useWords()
	return (
		<details className="not-on-paper my-4 text-small">
			<summary className="cursor-pointer py-2.5 underline">{guidance.share}</summary>
			<label className="label" htmlFor="share-address">
				{guidance.shareAddress}
			</label>
			<input id="share-address" className="control" type="text" readOnly value={address} />
			<p>
				<a
					className="inline-flex min-h-11 items-center"
					href={`mailto:?subject=${encodeURIComponent(guidance.shareSubject)}&body=${encodeURIComponent(address)}`}
				>
					{guidance.shareByMail}
				</a>
			</p>
		</details>
	)
}
