import type { DemandCode } from '#app/features/adjustments/demands.ts'

/**
 * What can be asked about a part of the job. Each can be answered without a word on the illness: about what, how long, how much,
 * and what would change it.
 */
export const questionOfDemand: Readonly<Record<DemandCode, string>> = {
	'P-lift': 'How heavy a load can they lift, carry, push or pull now, how often, and from what height?',
	'P-stand': 'How long can they stand at one time, and does a seat nearby change that?',
	'P-sit': 'How long can they sit at one time before they need to move?',
	'P-walk': 'How far can they walk, and can they use stairs or ladders?',
	'P-bend': 'Can they bend, kneel and reach, and how often in an hour?',
	'P-hand': 'How long can they grip, type or do fine work at one time, and would other tools help?',
	'P-drive': 'Is it safe for them to drive for work now, for how long at a time, and when should we ask again?',
	'P-stamina': 'How many hours of work a day can they manage now, and how should that build up?',
	'V-see': 'What size of text, light or screen do they need, and is any task not safe for now?',
	'V-hear': 'What helps them to hear at work, and is there noise that they should keep away from?',
	'C-focus': 'How long can they work on something that needs care, and what breaks would help?',
	'C-memory': 'Would written steps, reminders or a second check be enough for now?',
	'C-plan': 'Can they order their own work, or would a short list agreed each morning help for now?',
	'C-read': 'Would more time, larger text or having things read aloud help with reading and writing?',
	'C-number': 'Can they work with cash and sums, or would a second check help for now?',
	'C-decide': 'Can they make decisions that others rely on, or should somebody share them for a while?',
	'C-learn': 'Would a slower pace or one new thing at a time help, and for how long?',
	'C-multi': 'Would one task at a time help, and for how long?',
	'I-public': 'Can they work with customers now, and is time away from the public advised for a while?',
	'I-phone': 'Can they take calls now, and for how long at a time?',
	'I-meet': 'Can they lead or join meetings now, and would shorter ones help?',
	'I-team': 'Is there anything about working closely with others that should change for a while?',
	'I-super': 'How often, and in what way, would it help to talk with their manager?',
	'I-emotion': 'Should they have less upsetting work for a while, and when should we look again?',
	'I-lone': 'Is it safe for them to work alone, and if not, what would make it safe?',
	'W-hours': 'What hours would suit their recovery, and for how many weeks?',
	'W-shift': 'Can they work early, late or night shifts now, and if not, for how long?',
	'W-commute': 'Does getting to work change which hours or days are possible for now?',
	'W-travel': 'Can they travel for work, how far, and with what rests?',
	'W-load': 'How much of their usual work is a safe start, and how should it build up?',
	'W-pace': 'Should they be taken off targets or timed work for a while?',
	'W-change': 'Would fixed days and early notice of change help, and for how long?',
	'W-sense': 'Should they keep away from noise, bright light or strong smells for now?',
	'W-temp': 'Should they keep away from heat or cold for now, and what helps?',
	'W-outdoor': 'Can they work outdoors, and in what weather should they not?',
	'W-ppe': 'Can they wear the kit that the job needs, and for how long at one time?',
	'W-subst': 'Is there any product, dust or infection risk that they should keep away from?',
	'W-breaks': 'How many breaks do they need, of what length, and is a private place needed?',
	'W-treat': 'About how much time off for appointments should we plan, and for how long?',
}

/** What can be asked of any job. */
export const questionsForAnyJob = [
	{ code: 'now', text: 'Which of the tasks listed here can they do now, and which should wait?' },
	{ code: 'help', text: 'What changes at work would help most, and for how long?' },
	{ code: 'build', text: 'If they come back in steps, what would be a safe start and a safe pace?' },
	{ code: 'safe', text: 'Is there any task that could put them or others at risk for now?' },
	{ code: 'signs', text: 'What signs at work would show that it is too much, and what should we do then?' },
	{ code: 'again', text: 'When should we look at this again?' },
] as const
export type GeneralQuestion = (typeof questionsForAnyJob)[number]['code']
