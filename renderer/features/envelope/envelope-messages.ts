/** Texts of the budget strip. */

import { defineMessages } from '../../i18n/messages.ts'

export const envelopeMessages = defineMessages({
  en: {
    region: 'Budget',
    closes: (sum: string) => `closes at ${sum}`,
    doesNotClose: (sum: string) => `adds up to ${sum}`,
    versusBase: (difference: string) => `${difference} vs baseline`,
    sameAsBase: 'as in the baseline',
    year: 'Year shown in the budget, levers and charts',
    residual: 'remainder',
    floor: (share: string) => `floor ${share}`,
    cut: (cut: string) => `requests cut by ${cut}`,
    cutSentence: (excess: string, cut: string, floor: string) =>
      `Requests exceed what can be allocated above the floor of ${floor} by ${excess}, so each is cut by ${cut}.`,
    table: (year: number) => `Budget by line in ${year}`,
    line: 'Line',
    share: 'Share',
    versus: 'Against the baseline',
    money: 'Amount',
    waiting: 'Computing…',
  },
  vi: {
    region: 'Ngân sách',
    closes: sum => `cân đối ${sum}`,
    doesNotClose: sum => `tổng cộng ${sum}`,
    versusBase: difference => `${difference} so với cơ sở`,
    sameAsBase: 'bằng cơ sở',
    year: 'Năm của ngân sách, đòn bẩy và biểu đồ',
    residual: 'phần còn lại',
    floor: share => `sàn ${share}`,
    cut: cut => `mức đề nghị cắt ${cut}`,
    cutSentence: (excess, cut, floor) =>
      `Tổng mức đề nghị vượt ${excess} so với phần được phân bổ sau khi trừ mức sàn ${floor}; mỗi mức đề nghị bị cắt giảm ${cut}.`,
    table: year => `Ngân sách theo lĩnh vực năm ${year}`,
    line: 'Lĩnh vực',
    share: 'Tỷ trọng',
    versus: 'So với cơ sở',
    money: 'Số tiền',
    waiting: 'Đang tính…',
  },
})
