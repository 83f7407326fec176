/** Names that the program gives to what nobody named. */

import { defineMessages } from '../../shared/locale/messages.ts'

export const documentMessages = defineMessages({
  en: { untitled: 'New scenario' },
  vi: { untitled: 'Kịch bản mới' },
})
