/** Texts of the drawer that all its panels share. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const drawerMessages = defineMessages({
  en: { back: 'Back', close: 'Close' },
  vi: { back: 'Quay lại', close: 'Đóng' },
})
