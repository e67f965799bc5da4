/**
 * Lower case ASCII, no quoted local part, at most 254 characters with a local part of 64: anything wider is a way to smuggle a
 * second address into a mail header.
 */
export const emailShape =
	/^(?=.{1,254}$)(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
