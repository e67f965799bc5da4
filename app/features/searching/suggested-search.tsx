import { useWords } from '#app/ui/language.ts'
import { SearchForm } from '#app/ui/search-form.tsx'

/**
 * The search box of the search page. Everything that `app/enhance/suggestions.js` says or asks for stands on the box around the
 * form; without script nothing of it is seen and the form works as any other.
 */
export function SuggestedSearch({ value }: { value: string }) {
	const { searching } = useWords()
	return (
		<div
			className="relative max-w-[640px]"
			data-suggestions="/search/suggestions"
			data-label={searching.suggestions}
			data-none={searching.noSuggestions}
			data-one={searching.suggestionCount(1)}
			data-many={searching.suggestionCount('{count}')}
			data-kinds={JSON.stringify(searching.kinds)}
		>
			<SearchForm id="search-page" value={value} large />
		</div>
	)
}
