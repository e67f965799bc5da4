import { requireDevelopment } from '#app/auth/guards.server.ts'
import { MailFolder } from '#app/features/accounts/mail-folder.tsx'
import { demonstrationCodes } from '#app/features/accounts/demonstration-codes.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { readMailFolder } from '#app/mail/read-mail-folder.server.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

/** What would have been sent, and the one-time codes of demonstration staff. Not there in production. */
export async function loader() {
	requireDevelopment()
	const portal = services()
	return { messages: await readMailFolder(portal.configuration.mailDir), codes: await demonstrationCodes(portal, new Date()) }
}

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.mailNotSent) }, noIndex]

export default function DevMail() {
	return <MailFolder {...useLoaderData<typeof loader>()} />
}
