import { createContext, useContext } from 'react'

/**
 * Gives the number that a script must carry to run on this page. A page that never asks for it is sent with a policy that allows
 * no script at all.
 */
export const ScriptNonce = createContext<() => string | undefined>(() => undefined)

/** A small script of ours, for a page that also works without it. */
export function PageScript({ src }: { src: string }) {
	return <script type="module" src={src} nonce={useContext(ScriptNonce)()} />
}
