/** The only import of the framework for pages and their parts. Leaving Remix means changing this file and `framework.server.ts`. */
export {
	Links,
	Meta,
	Outlet,
	RemixBrowser,
	Scripts,
	isRouteErrorResponse,
	useActionData,
	useLoaderData,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from '@remix-run/react'
export type { MetaFunction } from '@remix-run/react'
