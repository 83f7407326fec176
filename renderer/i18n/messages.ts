/** The texts of a part of the screen in the language in force. */

import { useLanguage } from '../store/use-app.ts'

/** One of both texts, as `defineMessages` made them. */
export function useMessages<En, Vi>(messages: { readonly en: En; readonly vi: Vi }): En | Vi {
  return messages[useLanguage()]
}
