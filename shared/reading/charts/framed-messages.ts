/** Texts of the frame around a chart that leaves the program. */

import { defineMessages } from '../../locale/messages.ts'

export const framedMessages = defineMessages({
  en: {
    scenarios: (names: string) => `Scenarios: ${names}`,
    scenario: (name: string) => `Scenario: ${name}`,
    comparedWith: (name: string) => `compared with: ${name}`,
  },
  vi: {
    scenarios: names => `Các kịch bản: ${names}`,
    scenario: name => `Kịch bản: ${name}`,
    comparedWith: name => `so với: ${name}`,
  },
})
