import { listAdjustments } from '#app/content/adjustments.server.ts'
import { listChecklists } from '#app/content/checklists.server.ts'
import { conversationPaths } from '#app/content/conversation-paths.ts'
import { theConversations } from '#app/content/conversations.server.ts'
import { listRehearsals } from '#app/content/rehearsals.server.ts'
import { listWritten } from '#app/content/articles.server.ts'
import { toolPaths } from '#app/content/public-paths.ts'
import { siteMap } from '#app/features/publishing/site-map.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'

/** Everybody has their own; search engines have nothing to find there. */
const personal: readonly string[] = ['/search', '/sign-in', '/account']

export function loader() {
	const tools = toolPaths.filter((path) => !personal.includes(path)).map((path) => ({ path, changedOn: null }))
	const written = listWritten().map(({ path, changes }) => ({ path, changedOn: changes[0]?.on ?? null }))
	const catalogue = listAdjustments().map(({ id }) => ({ path: `/adjustments/${id}`, changedOn: null }))
	const checklists = listChecklists().map(({ slug, reviewedOn }) => ({ path: `/checklists/${slug}`, changedOn: reviewedOn }))
	const conversations = conversationPaths(theConversations()).map((path) => ({ path, changedOn: null }))
	const rehearsals = listRehearsals().map(({ slug, reviewedOn }) => ({ path: links.rehearsal(slug), changedOn: reviewedOn }))
	const all = [...tools, ...written, ...catalogue, ...checklists, ...conversations, ...rehearsals]
	return new Response(siteMap(all, services().configuration.publicOrigin), {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})
}
