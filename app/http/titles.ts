export const serviceName = 'Work and health for employers'

/** For pages that no search engine should keep: forms and everything private. */
export const noIndex = { name: 'robots', content: 'noindex' } as const

/** The browser tab's name, with the error first so that a screen reader says it first. */
export function pageTitle(title: string, problems: readonly unknown[] = []): string {
	return `${problems.length > 0 ? 'Error: ' : ''}${title} - ${serviceName}`
}
