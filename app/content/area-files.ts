import { z } from 'zod'
import { areaIdShape } from '#app/features/directory/area.ts'
import { nations } from '#app/features/guidance/fact.ts'
import { calendarDate } from './calendar-date.ts'
import { printedPhone } from './printed-phone.ts'

const clock = z.strictObject({
	workingDays: z.int().min(1).max(60),
	standing: z.enum(['proposal', 'agreed']),
	setOn: calendarDate(),
	note: z.string(),
})

/** A host name as browsers send it: small letters, no port, no scheme. */
const hostName = z
	.string()
	.max(253)
	.regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 'A host is a name like help.example.org')

/**
 * An area needs an id and a name. Everything else has a default that claims nothing: no contact, no councils, not taking referrals.
 */
export const areaFileSchema = z
	.strictObject({
		id: z.string().max(60).regex(areaIdShape),
		name: z.string().min(1),
		shortName: z.string().min(1).optional(),
		live: z.boolean().default(false),
		/** Other names under which people reach this site, and see this area first. */
		hosts: z.array(hostName).default([]),
		nation: z.enum(nations).default('england'),
		phone: printedPhone.nullable().default(null),
		email: z.email().nullable().default(null),
		contactNote: z.string().default(''),
		councils: z.array(z.string()).default([]),
		integratedCareBoard: z.string().default(''),
		workWell: z.string().default(''),
		facts: z.array(z.string()).default([]),
		confidence: z.string().default('not stated'),
		clocks: z.strictObject({ respond: clock, firstAppointment: clock, assessmentArranged: clock }).nullable().default(null),
	})
	.transform((area) => ({ ...area, shortName: area.shortName ?? area.name }))

export const outcodesFileSchema = z.strictObject({
	asOf: calendarDate(),
	attribution: z.string().min(1),
	districts: z.array(
		z.strictObject({
			outcode: z.string().regex(/^[A-Z]{1,2}\d{1,2}$/),
			areas: z.array(z.string()),
			straddles: z.boolean(),
			places: z.string().optional(),
		}),
	),
})
