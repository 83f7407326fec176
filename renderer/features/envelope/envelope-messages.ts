/** Texts of the budget strip. */

import { defineMessages } from '../../i18n/messages.ts'

export const envelopeMessages = defineMessages({
  en: {
    region: 'Budget',
    closes: (sum: string) => `closes at ${sum}`,
    doesNotClose: (sum: string) => `adds up to ${sum}`,
    versusBase: (difference: string) => `${difference} vs baseline`,
    sameAsBase: 'as in the baseline',
    year: 'Year of the budget, the levers and the charts',
    residual: 'what is left',
    floor: (share: string) => `floor ${share}`,
    cut: (excess: string, cut: string) => `over by ${excess}, cut ${cut}`,
    cutSentence: (excess: string, cut: string, floor: string) =>
      `Requests exceed what is left above the floor of ${floor} by ${excess}, so each of them is cut by ${cut}.`,
    table: (year: number) => `Budget by line in ${year}`,
    line: 'Line',
    share: 'Share',
    versus: 'Against the baseline',
    money: 'Amount',
    waiting: 'Computing…',
  },
  vi: {
    region: 'Ngân sách',
    closes: sum => `khép kín ${sum}`,
    doesNotClose: sum => `tổng cộng ${sum}`,
    versusBase: difference => `${difference} so với cơ sở`,
    sameAsBase: 'bằng cơ sở',
    year: 'Năm của ngân sách, đòn bẩy và biểu đồ',
    residual: 'phần còn lại',
    floor: share => `sàn ${share}`,
    cut: (excess, cut) => `vượt ${excess}, cắt ${cut}`,
    cutSentence: (excess, cut, floor) =>
      `Tổng đề nghị vượt ${excess} so với phần còn được phân bổ sau mức sàn ${floor}; mỗi đề nghị bị cắt ${cut}.`,
    table: year => `Ngân sách theo lĩnh vực năm ${year}`,
    line: 'Lĩnh vực',
    share: 'Tỷ trọng',
    versus: 'So với cơ sở',
    money: 'Số tiền',
    waiting: 'Đang tính…',
  },
})
