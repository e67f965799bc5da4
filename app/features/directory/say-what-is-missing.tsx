import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'

/** Where somebody says that a service is missing or wrong. */
export function SayWhatIsMissing({ href: here }: { readonly href: string }) {
	const words = useWords().directory
	return (
		<section className="not-on-paper mt-12 border-t border-line pt-6" aria-labelledby="missing">
			<h2 id="missing" className="text-[1.1rem]">
				{words.missing}
			</h2>
			<p>
				{words.missingText}{' '}
				<a className="inline-flex min-h-11 items-center" href={links.missing(here)}>
					{words.tellUs}
				</a>
			</p>
		</section>
	)
}
