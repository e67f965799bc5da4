import { defineConfig } from 'vitest/config'
import { contentPlugin } from './app/content/vite-content.ts'

/** What touches the database runs twice: on SQLite and on PostgreSQL. DATABASE_URL decides before any module loads. */
const onBothEngines = ['db/**/*.test.ts', 'app/**/*.server.test.ts']
/** These keep `.server` in their names for the bundler's sake and know no database. */
const withoutDatabase = ['app/*.test.ts', 'app/documents/**', 'app/content/**']
const never = ['node_modules/**', 'build/**', 'tests/e2e/**']

const setupFiles = ['tests/setup/noise-fails-tests.ts']

export default defineConfig({
	plugins: [contentPlugin()],
	test: {
		setupFiles,
		maxWorkers: 2,
		// A test that hangs fails all the same; a machine that is busy with something else fails nothing.
		testTimeout: 30_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['**/*.test.{ts,tsx,js}'],
					exclude: [...never, 'db/**', 'tests/attack/**', 'app/!(documents|content)/**/*.server.test.ts'],
				},
			},
			...(['sqlite', 'postgres'] as const).map((engine) => ({
				extends: true as const,
				test: {
					name: engine,
					include: onBothEngines,
					// A test of one engine says so in its name: store-sqlite.test.ts.
					exclude: [...never, ...withoutDatabase, engine === 'sqlite' ? '**/*-postgres*.test.ts' : '**/*-sqlite*.test.ts'],
					env: { DATABASE_URL: engine === 'sqlite' ? 'file:./unused.db' : 'postgres://unused' },
					// Starting PostgreSQL takes longer than most files' tests: the files of a worker share one.
					isolate: false,
					globalSetup: engine === 'sqlite' ? ['tests/setup/worker-folders.ts'] : [],
					setupFiles: engine === 'postgres' ? ['tests/setup/start-postgres.ts'] : [],
					testTimeout: 30_000,
				},
			})),
			{
				extends: true,
				test: {
					name: 'attack',
					include: ['tests/attack/**/*.test.ts'],
					env: { DATABASE_URL: 'file:./unused.db' },
					globalSetup: ['tests/attack/setup/serve.ts'],
					setupFiles: ['tests/attack/setup/log-stays-clean.ts'],
					// One server and one database for all of them, so one file at a time, after the others.
					maxWorkers: 1,
					isolate: false,
					sequence: { groupOrder: 1 },
					testTimeout: 30_000,
				},
			},
		],
	},
})
