/** One parameter that another program has to send again, and why. */
export type WrongParameter = { readonly name: string; readonly message: string }

/** Anybody may ask, from a page of their own too: a calculation is the same for everybody and nothing is stored. */
export const forAnybody = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' } as const

/** The days of somebody's absence, and perhaps their pay, stand in the address, so neither a proxy nor a disk is to keep it. */
const keptByNobody = { ...forAnybody, 'cache-control': 'no-store' }

/** What is the same for every caller until the site is built anew. */
const keptForAnHour = { ...forAnybody, 'cache-control': 'public, max-age=3600' }

const asJson = (value: unknown, headers: Record<string, string>) =>
	new Response(JSON.stringify(value), { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })

/** The answer of a calculator to another program. */
export const calculated = (value: unknown): Response => asJson(value, keptByNobody)

/** What describes the calculators. */
export const described = (value: unknown): Response => asJson(value, keptForAnHour)

/** A refusal to another program (RFC 9457): its body, and all headers that it needs but its length. */
export const problem = (body: {
	readonly title: string
	readonly status: number
	readonly detail: string
	readonly errors?: readonly WrongParameter[]
}) => ({
	body: JSON.stringify({ type: 'about:blank', ...body }),
	headers: { ...keptByNobody, 'content-type': 'application/problem+json; charset=utf-8' },
})

/** A refusal that names each parameter with what to send instead. */
export function wrongParameters(errors: readonly WrongParameter[]): Response {
	const { body, headers } = problem({
		title: 'Some parameters are missing or wrong',
		status: 400,
		detail: errors.map(({ name, message }) => `${name}: ${message}`).join('. '),
		errors,
	})
	return new Response(body, { status: 400, headers })
}
