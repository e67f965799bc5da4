import { Table } from '#app/ui/table.tsx'
import { useWords } from '#app/ui/language.ts'

type MailFolderProps = {
	readonly messages: readonly {
		readonly file: string
		readonly to: string
		readonly subject: string | null
		readonly text: string
	}[]
	readonly codes: readonly { readonly email: string; readonly code: string }[]
}

/** For trying the portal out: nothing here was really sent. */
export function MailFolder({ messages, codes }: MailFolderProps) {
	const { accounts } = useWords()
	return (
		<div className="question">
			<h1 className="mt-8">{accounts.mailNotSent}</h1>
			<p>{accounts.mailFolderText}</p>
			<Table
				caption={accounts.staffCodes}
				columns={[{ label: accounts.who, long: true }, { label: accounts.code }]}
				rows={codes.map(({ email, code }) => ({ key: email, cells: [email, code] }))}
			/>
			{messages.map((message) => (
				<article key={message.file} className="card my-6">
					<h2 className="text-[1.1rem]">{message.subject ?? accounts.textMessage}</h2>
					<p className="text-small text-ink-soft">{accounts.mailTo(message.to)}</p>
					<p className="whitespace-pre-line wrap-anywhere">{linked(message.text)}</p>
				</article>
			))}
		</div>
	)
}

/** Links in a message can be followed from here. */
function linked(text: string) {
	return text.split(/(https?:\/\/\S+)/).map((part, at) =>
		at % 2 === 1 ? (
			<a key={at} href={new URL(part).pathname}>
				{part}
			</a>
		) : (
			part
		),
	)
}
