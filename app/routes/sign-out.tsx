import { redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { services } from '#app/services.server.ts'

export function loader() {
	return redirect('/', { status: 303 })
}

/** Ends the session in the database and in the browser, and asks the browser to forget the pages it kept. */
export async function action({ request }: ActionFunctionArgs) {
	const cookie = await services().sessions.end(request)
	return redirect('/', { status: 303, headers: { 'set-cookie': cookie, 'clear-site-data': '"cache"' } })
}
