import { Button } from '#app/ui/button.tsx'

export function DeleteDraft({ backTo }: { readonly backTo: string }) {
	return (
		<div className="question pt-10">
			<h1>Delete this draft?</h1>
			<p>Everything you answered goes at once and cannot be brought back. Nobody has seen it.</p>
			<form method="post" className="row">
				<Button look="stop">Yes, delete it</Button>
				<a href={backTo}>No, keep it</a>
			</form>
		</div>
	)
}
