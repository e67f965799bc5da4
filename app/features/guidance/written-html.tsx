/**
 * The one place that prints HTML as it is.
 *
 * It is ours: compiled from the repository when the site is built and checked then for scripts, styles and stray links. Nothing
 * that a person typed may ever be passed here.
 */
export function WrittenHtml({ html }: { html: string }) {
	return <div dangerouslySetInnerHTML={{ __html: html }} /> // Built from content/ by our own compiler, never from input.
}
