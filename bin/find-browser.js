import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The Chromium already on this machine (CHROMIUM_PATH first), or null: then the browser tests use Playwright's own download.
 *
 * @returns {string | null}
 */
export function systemBrowser() {
	return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place)) ?? null
}

/** Whether the browser tests have a browser to run in. Asks Playwright, so call it after the install. */
export async function hasBrowser() {
	if (systemBrowser()) return true
	const { chromium } = await import('playwright')
	return existsSync(chromium.executablePath())
}
