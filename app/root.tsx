import type { ReactNode } from 'react'
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	isRouteErrorResponse,
	useLoaderData,
	useMatches,
	useRouteError,
	useRouteLoaderData,
	type MetaFunction,
} from './framework.ts'
import type { LoaderFunctionArgs } from './framework.server.ts'
import { whoIsAsking } from './auth/guards.server.ts'
import { AskToSignIn } from './features/accounts/ask-to-sign-in.tsx'
import { changeAreaAt } from './features/directory/change-area-link.ts'
import { NotFound, SomethingWentWrong, type NotFoundProps } from './features/guidance/error-pages.tsx'
import { noIndex, pageTitle } from './http/titles.ts'
import { areaFor, shownArea } from './visitor-area.server.ts'
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import styles from './styles/site.css?url'
import { Layout as Frame } from './ui/layout.tsx'

const navigation = [
	{ href: '/guidance', label: 'Guidance' },
	{ href: '/refer', label: 'Refer someone' },
	{ href: '/assessments', label: 'Workplace assessment' },
	{ href: '/services', label: 'Local services' },
	{ href: '/advice', label: 'Call back' },
]

export const links = () => [
	{ rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' as const },
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
	const asking = await whoIsAsking(request)
	const place = asking && { employer: '/account', staff: '/casework', subject: null, system: null }[asking.actor.kind]
	return {
		area: shownArea(areaFor(request)),
		account: place ? { signedInAs: place === '/casework' ? 'Casework' : 'Your account', href: place } : null,
		path: new URL(request.url).pathname,
		reference: request.headers.get('x-request-id') ?? '',
	}
}

export function Layout({ children }: { children: ReactNode }) {
	// Public pages and forms send no script. A page that needs one says so in its handle and still works without.
	const sendsScript = useMatches().some((match) => (match.handle as { hydrate?: true } | undefined)?.hydrate)
	return (
		<html lang="en">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<Meta />
				<Links />
			</head>
			<body>
				{children}
				{sendsScript ? <Scripts /> : null}
			</body>
		</html>
	)
}

export default function Site() {
	const { area, account, path } = useLoaderData<typeof loader>()
	return (
		<Frame
			area={area}
			changeAreaAt={account || path === '/area' ? undefined : changeAreaAt(path)}
			account={account}
			navigation={navigation}
			current={sectionOf(path)}
			search={path !== '/' && path !== '/search'}
		>
			<Outlet />
		</Frame>
	)
}

const sectionOf = (path: string) => navigation.find(({ href }) => path === href || path.startsWith(`${href}/`))?.href ?? null

/** For pages that never came to their own title. */
export const meta: MetaFunction = ({ error }) => {
	const status = isRouteErrorResponse(error) ? error.status : error ? 500 : 200
	const titles: Readonly<Record<number, string>> = {
		401: 'You were signed out',
		404: 'There is no page here',
		500: 'Something went wrong',
	}
	return [{ title: pageTitle(titles[status] ?? 'Sorry') }, noIndex]
}

/** What the guard carries when a form came after its session had ended. */
type Carried = { carried: string; signInAt: string; returnTo: string }

export function ErrorBoundary() {
	const error = useRouteError()
	const root = useRouteLoaderData<typeof loader>('root')
	const area = root?.area ?? { name: '', phone: null, phoneNote: '' }
	return (
		<Frame area={area} account={root?.account ?? null} navigation={navigation} current={null}>
			{isRouteErrorResponse(error) && error.status === 401 ? (
				<AskToSignIn {...(error.data as Carried)} />
			) : isRouteErrorResponse(error) && error.status < 500 ? (
				<NotFound status={error.status} nearest={(error.data as { nearest?: NotFoundProps['nearest'] } | null)?.nearest ?? []} />
			) : (
				<SomethingWentWrong reference={root?.reference ?? ''} area={area} />
			)}
		</Frame>
	)
}
