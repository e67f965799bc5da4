import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

const totp = (secret: string) =>
	new TOTP({
		issuer: 'Work and health for employers',
		algorithm: 'SHA1',
		digits: 6,
		period: periodSeconds,
		secret: Secret.fromBase32(secret),
	})

/** A new secret for an authenticator app, base32, 20 bytes. */
export const newOneTimeSecret = () => new Secret({ size: 20 }).base32

export const oneTimeAddress = (secret: string, label: string) => {
	const made = totp(secret)
	made.label = label
	return made.toString()
}

/** The code that an authenticator app shows at this moment. For demonstration people and tests. */
export const oneTimeCodeAt = (secret: string, at: Date) => totp(secret).generate({ timestamp: at.getTime() })

/** The counter of a right code, one step early or late allowed; null when it is wrong. The caller takes the counter so that it works once. */
export function counterOf(secret: string, code: string, at: Date): number | null {
	const step = totp(secret).validate({ token: code.replace(/\s/g, ''), timestamp: at.getTime(), window: 1 })
	return step === null ? null : Math.floor(at.getTime() / 1000 / periodSeconds) + step
}
