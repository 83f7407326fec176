/** What stands on paper besides the content: kinds of documents, headings of lists, words of the imprint. */

import { defineMessages } from '../../../../shared/locale/messages.ts'
import { partMessages } from '../../../../shared/report/part-messages.ts'

export const pdfMessages = defineMessages({
  en: {
    ...partMessages.en,
    pack: 'Meeting pack',
    report: 'Report',
    step: (number: string, count: string) => `Step ${number} of ${count}`,
    notes: 'Notes',
    firstYear: 'First year',
    noYear: 'any',
    continued: (title: string) => `${title} (continued)`,
    scenario: 'Scenario',
    scenarios: 'Scenarios',
    against: 'Compared with',
    base: 'Baseline',
    priceBasis: 'Prices',
    model: 'Model and data',
    date: 'Made on',
    ofScenario: (scenario: string) => `Scenario ${scenario}`,
    ofScenarios: (scenarios: string, base: string) => `${scenarios}, compared with ${base}`,
    page: (page: string, count: string) => `${page}/${count}`,
    figure: (number: string) => `Figure ${number}.`,
  },
  vi: {
    ...partMessages.vi,
    pack: 'Tài liệu họp',
    report: 'Báo cáo',
    step: (number, count) => `Bước ${number}/${count}`,
    notes: 'Ghi chú',
    firstYear: 'Năm đầu tiên',
    noYear: 'mọi năm',
    continued: title => `${title} (tiếp theo)`,
    scenario: 'Kịch bản',
    scenarios: 'Các kịch bản',
    against: 'So sánh với',
    base: 'Cơ sở',
    priceBasis: 'Giá',
    model: 'Mô hình và dữ liệu',
    date: 'Ngày lập',
    ofScenario: scenario => `Kịch bản ${scenario}`,
    ofScenarios: (scenarios, base) => `${scenarios}, so với ${base}`,
    page: (page, count) => `${page}/${count}`,
    figure: number => `Hình ${number}.`,
  },
})

export type PdfMessages = (typeof pdfMessages)['vi']
