/** Texts of the help. */

import { defineMessages } from '../../i18n/messages.ts'

export const helpMessages = defineMessages({ en: { title: 'Help' }, vi: { title: 'Trợ giúp' } })
