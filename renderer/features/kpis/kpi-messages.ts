/** Texts of the KPI cards. */

import { defineMessages } from '../../i18n/messages.ts'

export const kpiMessages = defineMessages({
  en: {
    region: 'Key results',
    unchanged: 'unchanged',
    versus: (base: string) => `vs baseline ${base}`,
    sameAs: 'against the baseline',
    versusMoved: (base: string) => `moved baseline ${base}`,
    sameAsMoved: 'against the moved baseline',
    movedBaseline: 'The baseline under these assumptions, which differ from the default ones',
    inYear: (amount: string, year: number) => `${amount} in ${year}`,
    equivalentInYear: (amount: string, year: number) => `equivalent to ${amount} in ${year}`,
    times: (ratio: string) => `×${ratio}`,
    waiting: 'Computing…',
  },
  vi: {
    region: 'Kết quả chính',
    unchanged: 'không đổi',
    versus: base => `so với cơ sở ${base}`,
    sameAs: 'so với cơ sở',
    versusMoved: base => `cơ sở đã đổi: ${base}`,
    sameAsMoved: 'so với cơ sở đã đổi',
    movedBaseline: 'Kịch bản cơ sở theo các giả định này, khác với giả định mặc định',
    inYear: (amount, year) => `${amount} năm ${year}`,
    equivalentInYear: (amount, year) => `tương đương ${amount} năm ${year}`,
    times: ratio => `×${ratio}`,
    waiting: 'Đang tính…',
  },
})
