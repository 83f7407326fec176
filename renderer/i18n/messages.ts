/** Texts of the screen, kept beside the feature that shows them: English and Vietnamese of one shape, or it does not compile. */

import { useLanguage } from '../store/use-app.ts'

type Message = string | ((...words: never[]) => string)
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }

/** Texts of one feature. The Vietnamese must have every key of the English, and functions the same arguments. */
export function defineMessages<T extends Readonly<Record<string, Message>>>(texts: {
  readonly en: T
  readonly vi: NoInfer<Shape<T>>
}): { readonly en: T; readonly vi: Shape<T> } {
  return texts
}

/** The texts of a feature in the language in force. */
export function useMessages<En, Vi>(messages: { readonly en: En; readonly vi: Vi }): En | Vi {
  return messages[useLanguage()]
}
