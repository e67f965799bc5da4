import { z } from 'zod'
import { needs } from '#app/features/directory/directory-entry.ts'
import { confidences, nations } from '#app/features/guidance/fact.ts'
import { calendarDate } from './calendar-date.ts'
import { printedPhone } from './printed-phone.ts'

const anchor = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is small letters, digits and hyphens')
const sentence = z.string().min(1)
const factIds = z.array(z.string().regex(/^[A-Z]{2,3}\d{2}$/))

export const helplinesFileSchema = z.array(
	z.strictObject({
		id: z.string().min(1),
		name: z.string().min(1),
		category: z.enum(['crisis', 'national', 'funding', 'condition', 'local']),
		forWho: z.string(),
		useFor: z.string(),
		/** Null unless somebody has cleared the number for print. */
		phone: printedPhone.nullable(),
		url: z.url({ protocol: /^https$/ }).nullable(),
		nation: z.string(),
		/** The areas it is for; none when it is for a whole nation. */
		areas: z.array(z.string()).default([]),
		/** Off where something else has probably replaced it: the entry stays for its link and its history. */
		listed: z.boolean().default(true),
		confidence: z.string(),
		note: z.string(),
	}),
)

/**
 * One file of `content/services`: what an area has, or `national.json`. A phone number and a link are never written here:
 * `contact` names the helpline that holds them, where each was cleared.
 */
export const servicesFileSchema = z.array(
	z.strictObject({
		id: anchor,
		name: sentence,
		needs: z.array(z.enum(needs)).min(1),
		does: sentence,
		forWho: sentence,
		reach: sentence,
		contact: z.string().nullable(),
		/** The helpline whose link lets a person refer themselves. */
		selfReferral: z.string().nullable(),
		/** Where on this site one can begin. */
		startHere: z.string().startsWith('/').nullable().default(null),
		languages: z.array(sentence).default([]),
		cost: sentence.nullable().default(null),
		wait: z.strictObject({ text: sentence, checkedOn: calendarDate() }).nullable().default(null),
		/** In `national.json` only: an area's services are of its own nation. */
		nations: z.array(z.enum(nations)).min(1).optional(),
		owner: sentence,
		checkedOn: calendarDate(),
		confidence: z.enum(confidences),
		facts: factIds,
	}),
)

/** One notice of `content/funding`. */
export const fundingFileSchema = z
	.strictObject({
		id: anchor,
		name: sentence,
		what: sentence,
		amount: sentence,
		who: sentence,
		opens: calendarDate().nullable(),
		/** The last day, or that there is none, or that it closed and nobody knows the day. */
		closes: z.union([z.literal('open all year'), calendarDate(), z.strictObject({ closed: sentence })]),
		/** The helpline that holds the link and the number. */
		contact: z.string().nullable(),
		/** What a reader has to know before relying on it. */
		unsure: z.array(sentence).default([]),
		/** Who pays what, by the number of staff. */
		shares: z.array(z.strictObject({ staff: sentence, employerPays: sentence, grantPays: sentence })).default([]),
		nations: z.array(z.enum(nations)).min(1),
		/** A document it is known from, where no fact says it. */
		source: sentence.nullable().default(null),
		owner: sentence,
		checkedOn: calendarDate(),
		confidence: z.enum(confidences),
		facts: factIds,
	})
	.refine(({ facts, source }) => facts.length > 0 || source !== null, 'A notice needs a fact or a source')
