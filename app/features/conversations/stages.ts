/** The nine conversations from the first call to a year after, each with the last part of its address: no health word among them. */
export const stageSlugs = {
	s0: 'prepare',
	s1: 'first-contact',
	s2: 'keeping-in-touch',
	s3: 'stay-at-work',
	s4: 'planning-the-return',
	s5: 'return-day',
	s6: 'review',
	s7: 'after-three-months',
	s8: 'if-it-stalls',
} as const

export type StageId = keyof typeof stageSlugs
export type StageSlug = (typeof stageSlugs)[StageId]

export const stageIds = Object.keys(stageSlugs) as readonly StageId[]

/** What is filled in after the talk, as the stage promises it under “what comes out”. Null where nothing has been talked about yet. */
export const afterTalk = {
	s0: null,
	s1: 'contact-agreement',
	s2: 'contact-log',
	s3: 'plan',
	s4: 'phased-return',
	s5: 'record',
	s6: 'phased-return',
	s7: 'plan',
	s8: 'contact-log',
} as const satisfies Readonly<Record<StageId, string | null>>

/** Where the guide is. */
export const conversationPath = '/return-to-work/conversation'
export const stagePath = (id: StageId) => `${conversationPath}/${stageSlugs[id]}`
export const branchPath = (slug: string) => `${conversationPath}/when/${slug}`
export const agendaPath = (id: StageId) => `${stagePath(id)}/agenda`
export const meetingPath = `${conversationPath}/meeting`
