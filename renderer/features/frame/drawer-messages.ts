/** Texts of the drawer that all its panels share. */

import { defineMessages } from '../../i18n/messages.ts'

export const drawerMessages = defineMessages({
  en: { back: 'Back', close: 'Close' },
  vi: { back: 'Quay lại', close: 'Đóng' },
})
