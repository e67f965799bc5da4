import { listAdjustments } from '#app/content/adjustments.server.ts'
import { packChange } from '#app/features/adjustments/so-far.ts'

/** The catalogue as the tick page's script ranks it: the same for everybody, whatever they tick. */
export function loader(): Response {
	return Response.json(listAdjustments().map(packChange), {
		headers: { 'cache-control': 'public, max-age=3600', 'x-robots-tag': 'noindex' },
	})
}
