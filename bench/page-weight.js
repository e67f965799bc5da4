import { rawGet } from './both-servers.js'

const accepts = { accept: 'text/html', 'accept-encoding': 'br' }

/** Everything that a browser fetches for a page before anybody touches it. */
function askedFor(html) {
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag)
	const fetched = links.filter((tag) => /rel="(stylesheet|preload|modulepreload|icon)"/.test(tag))
	const addresses = [...fetched.map((tag) => attribute(tag, 'href')), ...sources(html, 'img'), ...sources(html, 'script')]
	return [...new Set(addresses.filter((address) => address && !address.startsWith('data:')))]
}

const sources = (html, name) => [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attribute(tag, 'src'))
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
const isFont = (address) => /\.woff2?$/.test(address)

/** One page as a first visitor gets it: requests, brotli bytes without the font, and bytes of JavaScript, written in or fetched. */
async function weigh(port, address, cookie) {
	const page = await rawGet(port, address, { ...accepts, ...(cookie && { cookie }) })
	const plain = await rawGet(port, address, { accept: 'text/html', ...(cookie && { cookie }) })
	if (page.status !== 200) throw new Error(`${address} answered ${page.status}`)
	const html = plain.bytes.toString('utf8')
	const parts = await Promise.all(
		askedFor(html).map(async (part) => ({ part, bytes: (await rawGet(port, part, { 'accept-encoding': 'br' })).bytes.length })),
	)
	const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)]
	const fetchedScript = parts.filter(({ part }) => /\.m?js$/.test(part)).reduce((sum, { bytes }) => sum + bytes, 0)
	return {
		address,
		requests: 1 + parts.length,
		bytes: page.bytes.length + parts.filter(({ part }) => !isFont(part)).reduce((sum, { bytes }) => sum + bytes, 0),
		scriptBytes: fetchedScript + inline.reduce((sum, [, script]) => sum + Buffer.byteLength(script), 0),
	}
}

/** P12 and P13: JavaScript on pages that send none, and the whole weight of the public ones. */
export async function measureWeight({ port, publicPages, formPages }) {
	const open = await Promise.all(publicPages.map((address) => weigh(port, address)))
	const forms = await Promise.all(formPages.map(({ address, cookie }) => weigh(port, address, cookie)))
	const most = (pages, name) => Math.max(...pages.map((page) => page[name]))
	return [
		{ id: 'P12', what: 'bytes of JavaScript, public and form pages', goal: 0, value: most([...open, ...forms], 'scriptBytes') },
		{ id: 'P13', what: 'bytes of a whole public page, brotli, without the font', goal: 25_600, value: most(open, 'bytes') },
		{ id: 'P13', what: 'requests of a whole public page', goal: 4, value: most(open, 'requests') },
	]
}
