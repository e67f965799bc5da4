import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Words that would hide what a file is for, and calls that would undo a control (see the README's security section). */
const bannedSyntax = [
	{
		selector: "MemberExpression[object.name='sql'][property.name='raw']",
		message: 'sql.raw builds SQL from text: use the query builder.',
	},
	{
		selector: "MemberExpression[object.name='sql'][property.name='identifier']",
		message: 'sql.identifier has had an escaping flaw: use columns.',
	},
	{ selector: "JSXAttribute[name.name='style']", message: 'The content security policy blocks inline styles: use classes.' },
]

export default tseslint.config(
	{ ignores: ['build/', 'data/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/', 'db/migrations/'] },
	...tseslint.configs.recommended,
	{
		files: ['**/*.{ts,tsx,js}'],
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
			],
			'no-restricted-syntax': ['error', ...bannedSyntax],
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
		},
	},
	{ files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
	{ files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
	{ files: ['bin/**', 'bench/**', 'server.js', 'tests/faults/**', 'tests/setup/**'], rules: { 'no-console': 'off' } },
)
