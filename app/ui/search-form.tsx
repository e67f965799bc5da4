import { useWords } from './language.ts'

export type SearchFormProps = {
	/** Two forms on one page must not share an id, nor a name for a screen reader. */
	readonly id?: string
	readonly label?: string
	readonly value?: string
	/** The one that a page is about, larger than the one in the header. */
	readonly large?: boolean
}

/** In any writing this fits an address; more would be refused on its way. */
const longest = 200

export function SearchForm({ id = 'search', label, value, large }: SearchFormProps) {
	const words = useWords()
	const said = label ?? words.searchThisSite
	return (
		<form
			className={large ? 'search-form max-w-[640px] min-h-13' : 'search-form'}
			action="/search"
			method="get"
			role="search"
			aria-label={said}
		>
			<label className="sr-only" htmlFor={id}>
				{said}
			</label>
			<input id={id} className="control" type="search" name="q" defaultValue={value} dir="auto" maxLength={longest} />
			<button className={large ? 'button' : 'button px-4 py-1.5'} type="submit">
				{words.search}
			</button>
		</form>
	)
}
