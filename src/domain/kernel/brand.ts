declare const brand: unique symbol;

/**
 * A type that shares its run-time form with `T` but cannot be mixed up with another `T`.
 *
 * The mark exists for the compiler only; nothing is stored. Each branded type has one constructor
 * function (`money`, `epochMs`, …), which is the only place where the mark is put on.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
