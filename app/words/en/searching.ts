/** The search page, its suggestions and the page when nothing was found. */
export const searching = {} as const
