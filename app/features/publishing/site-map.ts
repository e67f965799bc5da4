/** An address that search engines may keep, and the day it last changed where that is known (YYYY-MM-DD). */
export type Listed = { readonly path: string; readonly changedOn: string | null }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** sitemap.xml, after sitemaps.org's protocol 0.9. */
export function siteMap(pages: readonly Listed[], origin: string): string {
	const urls = pages.map(
		({ path, changedOn }) =>
			`\t<url><loc>${escaped(origin + path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
	)
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/** Where robots have nothing to find: forms, and everything that belongs to somebody. A wish, not a lock: those pages have guards. */
const notForRobots = [
	'/account',
	'/casework',
	'/your-referral/',
	'/refer/',
	'/assessments/',
	'/sign-in',
	'/search?',
	'/help-finder/',
	'/return-to-work/rehearse/*/',
	'/feedback/',
]

export const robotsText = (origin: string) =>
	`User-agent: *\n${notForRobots.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${origin}/sitemap.xml\n`
