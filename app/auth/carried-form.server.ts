import { z } from 'zod'
import type { Vault } from '#app/vault/vault.ts'

/**
 * A form that was sent after the session had ended. It travels through signing in as one sealed hidden field, so that nothing
 * typed is lost and nothing of it can be read or changed on the way; afterwards the person sends it again with one button.
 */
export type CarriedForm = { readonly path: string; readonly body: string }

const carriedSchema = z.object({ path: z.string(), body: z.string() })
const purpose = 'carried form'
const keptForMs = 60 * 60_000

export function sealCarried(vault: Vault, form: CarriedForm, now = new Date()): string {
	return vault.sealForBrowser(purpose, JSON.stringify(form), new Date(now.getTime() + keptForMs))
}

/** Null when it is not ours, was changed or is too old. */
export function openCarried(vault: Vault, sealed: string | null, now = new Date()): CarriedForm | null {
	const opened = sealed && vault.openFromBrowser(purpose, sealed, now)
	if (!opened) return null
	const parsed = carriedSchema.safeParse(JSON.parse(opened))
	return parsed.success ? parsed.data : null
}
