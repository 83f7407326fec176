/** Texts that stand on paper only, and the name of printing. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const printMessages = defineMessages({
  en: {
    print: 'Print…',
    printed: (day: string) => `Printed on ${day}`,
  },
  vi: {
    print: 'In…',
    printed: (day: string) => `In ngày ${day}`,
  },
})
