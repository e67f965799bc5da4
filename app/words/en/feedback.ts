/** Was this page useful, and what was missing. */
export const feedback = {} as const
