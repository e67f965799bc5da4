/** One parameter that another program has to send again, and why. */
export type WrongParameter = { readonly name: string; readonly message: string }

/** Anybody may ask, from a page of their own too: a calculation is the same for everybody and nothing is stored. */
const forAnybody = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' }

/** The answer of a calculator to another program. */
export const calculated = (value: unknown): Response =>
	new Response(JSON.stringify(value), { headers: { ...forAnybody, 'content-type': 'application/json; charset=utf-8' } })

/** A refusal to another program (RFC 9457), naming each parameter with what to send instead. */
export const wrongParameters = (errors: readonly WrongParameter[]): Response =>
	new Response(
		JSON.stringify({
			type: 'about:blank',
			title: 'Some parameters are missing or wrong',
			status: 400,
			detail: errors.map(({ name, message }) => `${name}: ${message}`).join('. '),
			errors,
		}),
		{ status: 400, headers: { ...forAnybody, 'content-type': 'application/problem+json; charset=utf-8' } },
	)
