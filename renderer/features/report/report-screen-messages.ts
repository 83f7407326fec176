/** Texts of the report: of its bar in the program's language, and of its paper in its own. */

import { defineMessages } from '../../../shared/locale/messages.ts'
import { partMessages } from '../../../shared/report/part-messages.ts'

export const reportScreenMessages = defineMessages({
  en: {
    open: 'Read the report…',
    title: 'Report',
    close: 'Close the report',
    language: 'Language of the report',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    print: 'Print',
    save: 'Save as PDF',
    waiting: 'The results are being computed…',
  },
  vi: {
    open: 'Xem báo cáo…',
    title: 'Báo cáo',
    close: 'Đóng báo cáo',
    language: 'Ngôn ngữ của báo cáo',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    print: 'In',
    save: 'Lưu thành PDF',
    waiting: 'Đang tính kết quả…',
  },
})

export const paperMessages = defineMessages({
  en: {
    ...partMessages.en,
    kind: 'Report of simulated results',
    scenario: 'Scenario',
    scenarios: 'Scenarios',
    against: 'Compared with',
    prices: 'Prices',
    basis: 'Model and data',
    date: 'Date',
    about: 'About the scenario',
    aboutAll: 'About the scenarios',
    figure: (number: number, title: string) => `Figure ${number}. ${title}`,
    checks: 'Checks and warnings',
    base: (value: string) => `Baseline ${value}`,
    page: 'Page',
  },
  vi: {
    ...partMessages.vi,
    kind: 'Báo cáo kết quả mô phỏng',
    scenario: 'Kịch bản',
    scenarios: 'Các kịch bản',
    against: 'So sánh với',
    prices: 'Giá',
    basis: 'Mô hình và dữ liệu',
    date: 'Ngày lập',
    about: 'Về kịch bản',
    aboutAll: 'Về các kịch bản',
    figure: (number: number, title: string) => `Hình ${number}. ${title}`,
    checks: 'Kiểm tra và cảnh báo',
    base: (value: string) => `Cơ sở ${value}`,
    page: 'Trang',
  },
})
