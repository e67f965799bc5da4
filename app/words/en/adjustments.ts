/** The catalogue of adjustments and the checklists. */
export const adjustments = {} as const
