/** What another language must say for a part of the catalogue: the same keys, no more and no fewer, each of the same shape. */
export type Said<Original> = Original extends (...given: infer Given) => string
	? (...given: Given) => string
	: Original extends string
		? string
		: { readonly [Key in keyof Original]: Said<Original[Key]> }
