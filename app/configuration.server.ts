import path from 'node:path'
import { z } from 'zod'

const isProduction = (env: NodeJS.ProcessEnv) => env.NODE_ENV === 'production' && env.PORTAL_DEMONSTRATION !== 'yes'

const origin = z
	.url({ protocol: /^https?$/, error: 'must be an origin like https://portal.example' })
	// What is no address at all has been said to be wrong already.
	.refine((text) => !URL.canParse(text) || new URL(text).origin === text, {
		error: 'must be an origin alone, with no path and no slash at the end',
	})
const wholeNumber = (low: number, high: number) => z.coerce.number({ error: 'must be a whole number' }).int().min(low).max(high)

const schema = z.object({
	PORT: wholeNumber(0, 65_535).default(3000),
	HOST: z.string().default('127.0.0.1'),
	DATA_DIR: z.string().default('./data'),
	DATABASE_URL: z
		.string()
		.regex(/^(file:|postgres(ql)?:\/\/)/, { error: 'must start with file: or postgres://' })
		.optional(),
	KEYS_FILE: z.string().optional(),
	PUBLIC_ORIGIN: origin.optional(),
	MAIL_URL: z
		.string()
		.regex(/^smtps?:\/\//, { error: 'must start with smtp:// or smtps://' })
		.optional(),
	MAIL_FROM: z.email({ error: 'must be an e-mail address' }).default('no-reply@portal.example'),
	AREA: z.string().default('llr'),
	TRUSTED_PROXIES: z.string().default(''),
	REQUESTS_PER_MINUTE: wholeNumber(10, 10_000_000).default(1200),
	LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Configuration = {
	readonly production: boolean
	readonly port: number
	readonly host: string
	readonly dataDir: string
	readonly databaseUrl: string
	readonly keysFile: string
	/** Every link is built from this, never from a request. */
	readonly publicOrigin: string
	readonly mailUrl: string | null
	readonly mailFrom: string
	readonly mailDir: string
	readonly areaId: string
	readonly trustedProxies: readonly string[]
	readonly requestsPerMinute: number
	readonly logLevel: z.infer<typeof schema>['LOG_LEVEL']
}

/** Every name that is missing or wrong, at once, so that an operator mends the file in one go. */
export class ConfigurationError extends Error {
	/** EX_CONFIG: a supervisor should not try again until somebody has looked. */
	readonly exitCode = 78

	constructor(readonly problems: readonly string[]) {
		super(
			`The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
		)
	}
}

/** Reads the environment once. Production has no defaults for what keeps people safe: its keys, its origin and its mail. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
	const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
	const parsed = schema.safeParse(filled)
	const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
	const production = isProduction(env)
	if (production) {
		if (!filled.KEYS_FILE)
			problems.push('KEYS_FILE: production needs its own key ring (make one with: node bin/portal.js keys FILE)')
		if (!filled.PUBLIC_ORIGIN)
			problems.push('PUBLIC_ORIGIN: production needs the address people type, like https://portal.example')
		else if (!String(filled.PUBLIC_ORIGIN).startsWith('https://')) problems.push('PUBLIC_ORIGIN: production needs https')
		if (!filled.MAIL_URL) problems.push('MAIL_URL: production needs a mail server, like smtps://user:password@mail.example')
		if (!filled.MAIL_FROM) problems.push('MAIL_FROM: production needs the address its mail comes from')
	}
	if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems)
	const value = parsed.data
	const dataDir = path.resolve(value.DATA_DIR)
	return {
		production,
		port: value.PORT,
		host: value.HOST,
		dataDir,
		databaseUrl: value.DATABASE_URL ?? `file:${path.join(dataDir, 'portal.db')}`,
		keysFile: value.KEYS_FILE ?? path.join(dataDir, 'keys.json'),
		publicOrigin: value.PUBLIC_ORIGIN ?? `http://localhost:${value.PORT}`,
		mailUrl: value.MAIL_URL ?? null,
		mailFrom: value.MAIL_FROM,
		mailDir: path.join(dataDir, 'mail'),
		areaId: value.AREA,
		trustedProxies: value.TRUSTED_PROXIES.split(',')
			.map((entry) => entry.trim())
			.filter(Boolean),
		requestsPerMinute: value.REQUESTS_PER_MINUTE,
		logLevel: value.LOG_LEVEL,
	}
}
