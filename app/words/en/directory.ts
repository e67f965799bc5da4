/** Services, helplines, funding notices and areas. */
export const directory = {} as const
