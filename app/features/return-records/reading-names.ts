/** The form names of what is asked once the record stands, and both look at it. */
export const readingNames = ['comment', 'bothRead', 'readOn', 'copyGiven'] as const
