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
import { noIndex } from './http/titles.ts'
import { readChoices } from './http/visitor-choices.ts'
import { areaFor, shownArea } from './visitor-area.server.ts'
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import styles from './styles/site.css?url'
import { Language, useLanguage } from './ui/language.ts'
import { Layout as Frame, type LayoutProps } from './ui/layout.tsx'
import { handleOf, tabTitle, wordsOf, type PageHandle, type ShownLanguages } from './ui/page-language.ts'
import { isReviewed, languageFor, wordsIn, type Words } from './words/words.ts'

const sections = ['guidance', 'adjustments', 'return-to-work', 'refer', 'assessments', 'services', 'advice'] as const

export const links = () => [
	{ rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' as const },
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
	const url = new URL(request.url)
	const asking = await whoIsAsking(request)
	const places: Partial<Record<string, '/account' | '/casework'>> = { employer: '/account', staff: '/casework' }
	const place = (asking && places[asking.actor.kind]) ?? null
	return {
		area: shownArea(areaFor(request)),
		account: place,
		language: readChoices(request.headers.get('cookie')).language,
		path: url.pathname,
		query: url.search,
		reference: request.headers.get('x-request-id') ?? '',
	}
}

export function Layout({ children }: { children: ReactNode }) {
	// Public pages and forms send no script. A page that needs one says so in its handle and still works without.
	const sendsScript = useMatches().some((match) => (match.handle as PageHandle | undefined)?.hydrate)
	const { page, words, error } = useLanguages()
	return (
		<html lang={page}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				{error === undefined ? <Meta /> : <ErrorTitle words={words} status={statusOf(error)} />}
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
	const isBare = useMatches().some((match) => (match.handle as PageHandle | undefined)?.bare)
	if (isBare) return <Outlet />
	return (
		<SiteFrame
			area={area}
			changeAreaAt={account || path === '/area' ? undefined : changeAreaAt(path)}
			account={account}
			current={sectionOf(path)}
			search={path !== '/' && path !== '/search'}
		>
			<Outlet />
		</SiteFrame>
	)
}

const sectionOf = (path: string) => {
	const section = sections.find((name) => path === `/${name}` || path.startsWith(`/${name}/`))
	return section ? `/${section}` : null
}

/** For pages that have no title of their own. */
export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.errors.sorry) }, noIndex]
}

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500)

function ErrorTitle({ words, status }: { readonly words: Words; readonly status: number }) {
	const { errors } = words
	const titles: Readonly<Record<number, string>> = {
		401: errors.signedOutTab,
		404: errors.notFoundTitle,
		500: errors.wentWrongTab,
	}
	return (
		<>
			<title>{tabTitle(words, titles[status] ?? errors.sorry)}</title>
			<meta {...noIndex} />
		</>
	)
}

/** The language the visitor chose, and the one this page is in: a page whose words are not translated yet stays in English. */
function useLanguages() {
	const inRequest = useLanguage()
	const root = useRouteLoaderData<typeof loader>('root')
	const handle = handleOf(useMatches())
	const error: unknown = useRouteError() ?? undefined
	const chosen = root?.language ?? inRequest
	const used = error === undefined ? (handle.sections ?? []) : (['errors'] as const)
	const page = languageFor(chosen, used)
	return { chosen, page, words: wordsIn(page), error, used, handle, returnTo: root ? `${root.path}${root.query}` : '/' }
}

type SiteFrameProps = Omit<LayoutProps, 'navigation' | 'account' | 'languages'> & {
	/** Where somebody signed in has their place. */
	readonly account: '/account' | '/casework' | null
	/** The page holds a form that waits to be sent again: changing the language would lose it. */
	readonly keepsForm?: boolean
}

/** The frame in the language chosen, around a page in its own. */
function SiteFrame({ account, keepsForm = false, children, ...frame }: SiteFrameProps) {
	const { chosen, page, used, handle, error, returnTo } = useLanguages()
	const words = wordsIn(chosen)
	const own = error === undefined ? (handle.languageSwitch ?? 'own-form') : 'own-form'
	const languages: ShownLanguages = {
		ofFrame: page === chosen ? undefined : chosen,
		isReviewed: isReviewed(chosen, ['frame', ...used]),
		returnTo: own === 'in-form' ? returnTo.replace(/\?.*$/, '') : returnTo,
		languageSwitch: keepsForm ? 'none' : own,
	}
	return (
		<Language.Provider value={chosen}>
			<Frame
				{...frame}
				account={account && { signedInAs: account === '/casework' ? words.account.casework : words.account.yours, href: account }}
				navigation={sections.map((section) => ({ href: `/${section}`, label: words.sections[section] }))}
				languages={languages}
			>
				<Language.Provider value={page}>{children}</Language.Provider>
			</Frame>
		</Language.Provider>
	)
}

/** What the guard carries when a form came after its session had ended. */
type Carried = { carried: string; signInAt: string; returnTo: string }

export function ErrorBoundary() {
	const error = useRouteError()
	const root = useRouteLoaderData<typeof loader>('root')
	const area = root?.area ?? { name: '', phone: null, phoneNote: '' }
	return (
		<SiteFrame area={area} account={root?.account ?? null} current={null} keepsForm={statusOf(error) === 401}>
			{isRouteErrorResponse(error) && error.status === 401 ? (
				<AskToSignIn {...(error.data as Carried)} />
			) : isRouteErrorResponse(error) && error.status < 500 ? (
				<NotFound status={error.status} nearest={(error.data as { nearest?: NotFoundProps['nearest'] } | null)?.nearest ?? []} />
			) : (
				<SomethingWentWrong reference={root?.reference ?? ''} area={area} />
			)}
		</SiteFrame>
	)
}
