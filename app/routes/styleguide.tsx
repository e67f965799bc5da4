import { requireDevelopment } from '#app/auth/guards.server.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { FieldsShown } from '#app/ui/styleguide/fields-shown.tsx'
import { ListsShown } from '#app/ui/styleguide/lists-shown.tsx'
import { urdu } from '#app/ui/styleguide/long-words.ts'
import { PiecesShown } from '#app/ui/styleguide/pieces-shown.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** For those who build the site; to everybody else there is no such page. */
export function loader() {
	requireDevelopment()
	return null
}

export const meta = () => [{ title: 'Error: Styleguide - Work and health for employers' }, { name: 'robots', content: 'noindex' }]

/** Every piece of the interface in every state it can take. */
export default function Styleguide() {
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Styleguide" />
			<BackLink href="/" />
			<div className="max-w-question">
				<ErrorSummary
					problems={[
						{ field: 'light-error-name', message: 'Enter your name' },
						{ field: 'light-error-off.since.year', message: 'The first day off must include a year' },
						{ field: 'light-error-demands.people', message: 'Say how hard talking with customers is' },
						{ field: 'light-error-agreed', message: 'Tick each statement to go on' },
					]}
				/>
			</div>
			<h1>Styleguide</h1>
			<p className="lede">Every piece in every state. Set your system to dark, print this page, and make the window narrow.</p>
			<SearchForm id="large-search" label="Search the styleguide" large />

			<h2 id="pieces">Pieces</h2>
			<PiecesShown />

			<h2>Lists</h2>
			<ListsShown />

			{(['empty', 'filled', 'error', 'long'] as const).map((state) => (
				<section key={state}>
					<h2>Fields, {state}</h2>
					<form className="max-w-question" method="get" noValidate>
						<FieldsShown state={state} prefix="light" />
						<Button>Save and continue</Button>
					</form>
				</section>
			))}

			<section lang="ur" dir="rtl" className="max-w-question">
				<h2>{urdu.question}</h2>
				<TextField name="rtl-name" label={urdu.name} hint={urdu.hint} value={urdu.name} error={urdu.hint} />
				<Radios
					name="rtl-hard"
					label={urdu.question}
					hint={urdu.hint}
					value="lift"
					options={[
						{ value: 'lift', label: urdu.answer, hint: urdu.hint, reveals: <TextField name="rtl-more" label={urdu.answer} /> },
						{ value: 'none', label: urdu.name },
					]}
				/>
			</section>

			<section className="in-the-dark -mx-4 rounded-card bg-paper p-4 text-ink">
				<h2>In the dark</h2>
				<PiecesShown />
				<form className="max-w-question" method="get" noValidate>
					<FieldsShown state="error" prefix="dark" />
					<Button>Save and continue</Button>
				</form>
			</section>
		</>
	)
}
