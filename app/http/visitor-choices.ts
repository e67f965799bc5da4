/**
 * What a visitor chose for this browser: a language, an area. Each is a cookie that is set only when somebody asks for it, holds one
 * short word and says nothing about a person.
 */
export const languageChoices = ['en', 'cy'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export type VisitorChoices = { readonly language: LanguageChoice; readonly areaId: string | null }

const cookie = (header: string, name: string) =>
	header
		.split(';')
		.map((pair) => pair.trim())
		.find((pair) => pair.startsWith(`${name}=`))
		?.slice(name.length + 1)

/** Anything odd counts as not chosen. Whether an area of that name exists is for the caller to say. */
export function readChoices(cookieHeader: string | null | undefined): VisitorChoices {
	const language = languageChoices.find((code) => code === cookie(cookieHeader ?? '', 'language')) ?? 'en'
	const areaId = cookie(cookieHeader ?? '', 'area') ?? ''
	return { language, areaId: /^[a-z]+(-[a-z]+){0,8}$/.test(areaId) && areaId.length <= 60 ? areaId : null }
}

const aYear = 365 * 24 * 60 * 60

/** The Set-Cookie that keeps a choice for a year; null takes it back. `value` is one of ours, never what somebody typed. */
export const choiceCookie = (name: 'language' | 'area', value: string | null, secure: boolean) =>
	`${name}=${value ?? ''}; Path=/; Max-Age=${value === null ? 0 : aYear}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
