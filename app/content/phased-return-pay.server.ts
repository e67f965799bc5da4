import type { Fact } from '#app/features/guidance/fact.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { weekPay } from '#app/features/phased-return/week-pay.ts'
import type { WeekPay } from '#app/features/phased-return/week-pay.ts'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import { factsOf } from './adjustments.server.ts'

/** Sick pay for single days of a phased return: seen in the law and one employers' body, and on no page of the government's. */
const unconfirmedId = 'SSP11'

/** What the pay of a phased return rests on. */
export const phasedPayFacts = (): readonly Fact[] => factsOf({ facts: [...termFactIds, 'SSP10', unconfirmedId, 'SSP16'] })

/** The fact to name as not confirmed; null once it is an official source's. */
export const unconfirmedPayFact = (): Fact | null =>
	phasedPayFacts().find(({ id, confidence }) => id === unconfirmedId && confidence !== 'official source') ?? null

/** The pay of each week, with the rates as the facts know them. */
export const phasedPay = (plan: PhasedReturn): readonly WeekPay[] => weekPay(plan, sickPayTerms(phasedPayFacts()))
