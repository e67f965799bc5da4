import pino from 'pino'

/** Field names that may be logged. Anything else is dropped, so that no path with a token, query, body or address can slip in. */
const loggable = [
	'requestId',
	'route',
	'method',
	'status',
	'ms',
	'reference',
	'kind',
	'count',
	'port',
	'code',
	'stage',
	'engine',
	'milliseconds',
] as const
type Fields = Partial<Record<(typeof loggable)[number], string | number>>

export type Log = Record<'info' | 'warn' | 'error', (fields: Fields, message: string) => void>

export function createLog(level: string): Log {
	const logger = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
	const only = (fields: Fields) =>
		Object.fromEntries(loggable.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]))
	return {
		info: (fields, message) => logger.info(only(fields), message),
		warn: (fields, message) => logger.warn(only(fields), message),
		error: (fields, message) => logger.error(only(fields), message),
	}
}
