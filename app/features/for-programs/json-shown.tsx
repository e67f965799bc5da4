type JsonShownProps = {
	readonly address: string
	readonly answer: string
	/** Nobody is led to a refusal: it is written and not linked. */
	readonly isRefusal?: boolean
}

/** A question and its answer as they go over the wire, with the lines broken where the page ends. */
export function JsonShown({ address, answer, isRefusal = false }: JsonShownProps) {
	const written = <code>{address}</code>
	return (
		<>
			<p className="wrap-anywhere">
				{isRefusal ? (
					written
				) : (
					<a className="inline-block py-2.5" href={address}>
						{written}
					</a>
				)}
			</p>
			<pre className="card whitespace-pre-wrap wrap-anywhere text-small" dir="ltr">
				<code>{answer}</code>
			</pre>
		</>
	)
}
