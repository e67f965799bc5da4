/** Pages for business organisations: links, counts, poster, card. */
export const partners = {} as const
