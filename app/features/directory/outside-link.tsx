/** A link to somebody else's site. Its address is its text, because this list is printed and read out on the phone. */
export function OutsideLink({ url, name }: { readonly url: string; readonly name: string }) {
	return (
		<a className="inline-block py-2 wrap-anywhere" href={url}>
			<span className="sr-only">{name}: </span>
			{shortened(url)}
		</a>
	)
}

const shortened = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')
