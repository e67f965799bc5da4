/** What a page says of itself to search engines and to those who draw a card of it. Made from content alone: nothing here is a person's. */
export type PublicPage = {
	/** Like https://portal.example */
	readonly origin: string
	readonly path: string
	readonly title: string
	readonly description: string
	/** The pages above it, the start page first. */
	readonly trail?: readonly { readonly href: string; readonly label: string }[]
	/** An article says when it was first published and last changed (YYYY-MM-DD). */
	readonly article?: { readonly publishedOn: string; readonly changedOn: string }
}

const picture = '/social-card.png'

/** Descriptors for a route's `meta`, beside its title. */
export function publicPageMeta({ origin, path, title, description, trail = [], article }: PublicPage) {
	const address = origin + path
	const crumbs = [...trail, { href: path, label: title }]
	const property = (name: string, content: string) => ({ property: name, content })
	return [
		{ name: 'description', content: description },
		{ tagName: 'link', rel: 'canonical', href: address },
		property('og:type', article ? 'article' : 'website'),
		property('og:title', title),
		property('og:description', description),
		property('og:url', address),
		property('og:image', origin + picture),
		property('og:image:width', '1200'),
		property('og:image:height', '630'),
		property('og:locale', 'en_GB'),
		{ name: 'twitter:card', content: 'summary_large_image' },
		...(article ? [property('article:modified_time', article.changedOn)] : []),
		...(crumbs.length > 1
			? [
					{
						'script:ld+json': {
							'@context': 'https://schema.org',
							'@type': 'BreadcrumbList',
							itemListElement: crumbs.map(({ href, label }, index) => ({
								'@type': 'ListItem',
								position: index + 1,
								name: label,
								item: origin + href,
							})),
						},
					},
				]
			: []),
		...(article
			? [
					{
						'script:ld+json': {
							'@context': 'https://schema.org',
							'@type': 'Article',
							headline: title,
							description,
							inLanguage: 'en-GB',
							isAccessibleForFree: true,
							datePublished: article.publishedOn,
							dateModified: article.changedOn,
							mainEntityOfPage: address,
							image: origin + picture,
						},
					},
				]
			: []),
	]
}
