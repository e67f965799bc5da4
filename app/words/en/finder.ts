/** The help finder: its questions, its answers and its reasons. */
export const finder = {} as const
