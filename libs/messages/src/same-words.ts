/** The shape of a table of sentences with its words left open: the other language fills every key, or it does not compile. */
export type SameWords<T> = T extends string ? string : T extends (...given: never[]) => unknown ? T : { readonly [K in keyof T]: SameWords<T[K]> };
