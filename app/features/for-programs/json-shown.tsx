/** A question and its answer as they go over the wire, with the lines broken where the page ends. */
export function JsonShown({ address, answer }: { readonly address: string; readonly answer: string }) {
	return (
		<>
			<p className="wrap-anywhere">
				<a className="inline-block py-2.5" href={address}>
					<code>{address}</code>
				</a>
			</p>
			<pre className="card whitespace-pre-wrap wrap-anywhere text-small" dir="ltr">
				<code>{answer}</code>
			</pre>
		</>
	)
}
