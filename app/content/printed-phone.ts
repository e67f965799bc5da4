import { z } from 'zod'

/** A number as people read it. */
export const printedPhone = z.string().regex(/^(999|111|[\d ]{7,15})$/, 'A phone number is digits and spaces')
