/** Texts kept beside what says them: English and Vietnamese of one shape, or it does not compile. */

type Message = string | ((...words: never[]) => string)
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }

/** Texts of one part. The Vietnamese must have every key of the English, and functions the same arguments. */
export function defineMessages<T extends Readonly<Record<string, Message>>>(texts: {
  readonly en: T
  readonly vi: NoInfer<Shape<T>>
}): { readonly en: T; readonly vi: Shape<T> } {
  return texts
}
