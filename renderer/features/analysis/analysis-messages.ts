/** Texts that the tabs of analysis share. */

import { defineMessages } from '../../i18n/messages.ts'

export const analysisMessages = defineMessages({
  en: {
    variable: 'Result',
    year: 'Year',
    running: 'Working',
    stop: 'Stop',
    run: 'Run',
  },
  vi: {
    variable: 'Chỉ tiêu',
    year: 'Năm',
    running: 'Đang tính',
    stop: 'Dừng',
    run: 'Chạy',
  },
})
