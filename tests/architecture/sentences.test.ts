import { describe, expect, test } from 'vitest'
import { isTest, projectFiles, textOf } from './sources.ts'
import { sentencesIn } from './sentences.ts'

const pages = projectFiles.filter(
	(file) =>
		/^app\/.+\.tsx$/.test(file) &&
		!isTest(file) &&
		// Content is English by nature, and what is said there to its writers stops the build. The styleguide is for who builds this.
		!/^app\/(words|content|ui\/styleguide)\/|^app\/routes\/styleguide\.tsx$/.test(file),
)

const said = (file: string) => sentencesIn(file, textOf(file)).map(({ line, text }) => `${file}:${line} ${text}`)

test('every sentence of the interface stands in the catalogue', () => {
	expect(pages.length).toBeGreaterThan(150)
	expect(pages.flatMap(said)).toEqual([])
})

describe('control: a sentence in a page is found', () => {
	test.each([
		['between tags', '<p>Nothing is sent.</p>'],
		['between tags, beside a value', '<p>by {name}</p>'],
		['as one side of a choice', '<p>{isOpen ? "Open" : closed}</p>'],
		['in a template', '<p>{`until ${day}`}</p>'],
		['when something is so', '<p>{isOpen && "Open"}</p>'],
		['where nothing else is there', '<p>{name ?? "Nobody"}</p>'],
		['in a label', '<TextField label="Code" />'],
		['in a label that a screen reader says', '<nav aria-label="Main" />'],
		['in alternative text', '<img alt={"A bridge"} />'],
		['in a list of options', 'const options = [{ value: "a", label: "Agree" }]'],
		['in a title', 'const meta = () => [{ title: pageTitle("Sign in") }]'],
		['in what a search engine shows', 'const meta = () => [{ name: "description", content: "Help at work" }]'],
		['in a message', 'const again = () => ({ field: "code", message: "Type it again" })'],
		['passed on to something else', 'again("Choose what should happen")'],
		['made of pieces', 'again(`Wait ${minutes} minutes`)'],
	])('%s', (_where, code) => {
		expect(
			sentencesIn(
				'app/ui/piece.tsx',
				`const piece = () => { const it = ${code.startsWith('const') ? `(() => { ${code} })` : code} }`,
			),
		).toHaveLength(1)
	})

	test.each([
		['a word from the catalogue', '<p>{words.save}</p>'],
		['a class', '<p className="Card wide open" />'],
		['an address', '<a href="/guidance/fit-notes">{title}</a>'],
		['a drawing', '<path d="M2 15c5-8 21-8 26 0" />'],
		['a comment', '<p>{/* Said once. */}</p>'],
		['a number and a sign', '<p>{count} / {total} · 12</p>'],
	])('%s is not one', (_what, code) => {
		expect(sentencesIn('app/ui/piece.tsx', `const piece = () => { const it = ${code} }`)).toEqual([])
	})
})
