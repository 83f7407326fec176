/** Texts that the tabs of analysis share. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const analysisMessages = defineMessages({
  en: {
    variable: 'Result',
    year: 'Year',
    running: 'Working',
    stop: 'Stop',
    run: 'Run',
    runAgain: 'Run again',
    outdated:
      'The scenario or the choices have changed since; run again for numbers of what is on the screen.',
    seed: 'Seed',
  },
  vi: {
    variable: 'Chỉ tiêu',
    year: 'Năm',
    running: 'Đang tính',
    stop: 'Dừng',
    run: 'Chạy',
    runAgain: 'Chạy lại',
    outdated: 'Kịch bản hoặc lựa chọn đã thay đổi; hãy chạy lại để có số liệu đúng với màn hình.',
    seed: 'Hạt giống',
  },
})
