import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Calls that would undo a control. */
const bannedEverywhere = [
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

/** Where rules and rows are, the time is an argument: a test can then stand on any day. */
const noClock = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take the time as an argument (at: Date, or today).',
	},
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'Take the time as an argument (at: Date, or today).',
	},
	{
		selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
		message: 'Take the time as an argument (at: Date, or today).',
	},
]

const tests = ['**/*.test.{ts,tsx,js}', 'tests/**']

export default tseslint.config(
	{
		ignores: [
			'build/',
			'data/',
			'.cache/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'coverage/',
			'db/migrations/',
		],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...tseslint.configs.recommended,
	{
		files: ['**/*.{ts,tsx,js}'],
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
			],
			'no-restricted-syntax': ['error', ...bannedEverywhere],
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
		},
	},
	{
		files: ['app/{journey,features,documents}/**/*.{ts,tsx}', 'db/{queries,schema}/**/*.ts'],
		// A use case may default its time to now; nouns, journeys and queries are told.
		ignores: [...tests, 'app/features/**/*.server.ts'],
		rules: { 'no-restricted-syntax': ['error', ...bannedEverywhere, ...noClock] },
	},
	{
		// What only the types can show: a promise that nobody waits for is a write that may be lost without a word.
		files: ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{ files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
	{ files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
	{ files: ['bin/**', 'bench/**', 'server.js', 'tests/faults/**', 'tests/setup/**'], rules: { 'no-console': 'off' } },
)
