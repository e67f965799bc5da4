import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Adjustment } from './adjustment.ts'
import { lettersOf } from './picked-code.ts'

/** The way from changes into a plan. The address names the changes by letters and nothing else. */
export function PutInPlan({ changes }: { readonly changes: readonly Pick<Adjustment, 'id'>[] }) {
	const { plan } = useWords().choosing
	return (
		<form className="row not-on-paper my-5" method="get" action={links.planAdd([])}>
			{changes.map(({ id }) => (
				<input key={id} type="hidden" name="keep" value={lettersOf(id)} />
			))}
			<Button>{changes.length === 1 ? plan.putOne : plan.put}</Button>
		</form>
	)
}
