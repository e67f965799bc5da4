import { listArticlesWhole } from '#app/content/articles.server.ts'
import { guidanceFeed } from '#app/features/publishing/guidance-feed.ts'
import { services } from '#app/services.server.ts'

export function loader() {
	return new Response(guidanceFeed(listArticlesWhole(), services().configuration.publicOrigin), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})
}
