import { robotsText } from '#app/features/publishing/site-map.ts'
import { services } from '#app/services.server.ts'

export function loader() {
	return new Response(robotsText(services().configuration.publicOrigin), {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})
}
