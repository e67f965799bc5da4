/** What an account can keep of this room: the record of a talk, and the log of keeping in touch. */
export const keptKinds = ['return-record', 'contact-log'] as const
export type KeptKind = (typeof keptKinds)[number]

/** Which of the two the path of a page is about: both are kept and deleted by the same pages. */
export const keptKindAt = (path: string): KeptKind =>
	path.toLowerCase().startsWith('/return-to-work/contact-log/') ? 'contact-log' : 'return-record'

/** Where each is filled in, below /return-to-work. */
export const toolOf = { 'return-record': 'record', 'contact-log': 'contact-log' } as const satisfies Record<KeptKind, string>
