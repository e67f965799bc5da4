/** The only import of the framework on the server side: routes, entries, guards and the shell. */
export { createRequestHandler, data, redirect } from '@remix-run/node'
export { RemixServer } from '@remix-run/react'
export type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
