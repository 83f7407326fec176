/** Words that only the slides have. */

import { defineMessages } from '../../../../shared/locale/messages.ts'
import { partMessages } from '../../../../shared/report/part-messages.ts'

export const slideMessages = defineMessages({
  en: {
    ...partMessages.en,
    language: 'en-US',
    headlines: (scenario: string) => `${partMessages.en.headlines}: ${scenario}`,
    payers: (scenario: string) => `${partMessages.en.payers}: ${scenario}`,
    moreTargets: (count: number) =>
      count === 1 ? '1 more target: see the results' : `${count} more targets: see the results`,
    against: (base: string) => `against ${base}`,
    againstValue: (base: string) => ` · baseline ${base}`,
    part: (part: number, of: number) => ` (${part}/${of})`,
    step: (number: number, of: number) => `Step ${number} of ${of}`,
    decision: (scenario: string) => `Decision record: ${scenario}`,
    field: 'Field',
    record: 'Record',
    evidence: 'Evidence',
  },
  vi: {
    ...partMessages.vi,
    language: 'vi-VN',
    headlines: scenario => `${partMessages.vi.headlines}: ${scenario}`,
    payers: scenario => `${partMessages.vi.payers}: ${scenario}`,
    moreTargets: count => `Còn ${count} mục tiêu khác: xem bảng kết quả`,
    against: base => `so với ${base}`,
    againstValue: base => ` · cơ sở ${base}`,
    part: (part, of) => ` (${part}/${of})`,
    step: (number, of) => `Bước ${number}/${of}`,
    decision: scenario => `Biên bản quyết định: ${scenario}`,
    field: 'Mục',
    record: 'Nội dung',
    evidence: 'Xác nhận',
  },
})
