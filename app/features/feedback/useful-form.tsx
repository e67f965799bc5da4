import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'

/**
 * Was this page useful? Two buttons, no script, nothing personal: it may stand on pages that are the same for everybody.
 *
 * @param path the page's own path; one that is not a page of ours is refused when it is sent
 */
export function UsefulForm({ path }: { readonly path: string }) {
	const { feedback } = useWords()
	return (
		<form method="post" action="/feedback/useful" className="not-on-paper mt-10" aria-labelledby="was-useful">
			<h2 id="was-useful" className="mb-3 text-[1.15rem]">
				{feedback.wasUseful}
			</h2>
			<input type="hidden" name="path" value={path} />
			<div className="row">
				<Button look="quiet" name="useful" value="yes">
					{feedback.yes}
				</Button>
				<Button look="quiet" name="useful" value="no">
					{feedback.no}
				</Button>
			</div>
		</form>
	)
}
