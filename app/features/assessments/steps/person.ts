import { employeeContact } from '#app/features/referrals/steps/employee-contact.ts'
import { employeeName } from '#app/features/referrals/steps/employee-name.ts'
import { employeeSupport } from '#app/features/referrals/steps/employee-support.ts'
import { adaptStep } from '#app/journey/step.ts'
import { isForPerson } from './person-or-post.ts'
import { thePerson } from './sections.ts'

/** The referral's own questions, asked only where the request is about somebody. Read them through the referral's steps. */
const whereSomebody = { section: thePerson, when: isForPerson }

export const personName = adaptStep(employeeName, whereSomebody)
export const personContact = adaptStep(employeeContact, whereSomebody)
export const personSupport = adaptStep(employeeSupport, whereSomebody)
