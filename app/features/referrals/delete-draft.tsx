import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'

export function DeleteDraft({ backTo }: { readonly backTo: string }) {
	const { requests } = useWords()
	return (
		<div className="question pt-10">
			<h1>{requests.deleteTitle}</h1>
			<p>{requests.deleteText}</p>
			<form method="post" className="row">
				<Button look="stop">{requests.deleteYes}</Button>
				<a href={backTo}>{requests.deleteNo}</a>
			</form>
		</div>
	)
}
