/** Words of the pictures of a model's structure, in both languages. */

import type { Words } from '../../../../shared/model/definition.ts'

export const diagramWords = {
  sectorTitle: (sector: Words, part: { readonly number: number; readonly of: number } | null): Words => {
    const which = part === null ? '' : ` (${part.number}/${part.of})`
    return {
      vi: `Sơ đồ tích lũy và dòng: ${sector.vi}${which}`,
      en: `Stock-and-flow diagram: ${sector.en}${which}`,
    }
  },
  sectorDescription: (
    sector: Words,
    { stocks, others, levers }: { readonly stocks: number; readonly others: number; readonly levers: number },
  ): Words => ({
    vi: `Sơ đồ lĩnh vực ${sector.vi}: ${stocks} biến tích lũy, ${others} biến khác và ${levers} đòn bẩy, có mũi tên chỉ biến nào được tính từ biến nào. Danh sách biến dưới đây cho biết đầy đủ các quan hệ này bằng chữ.`,
    en: `Diagram of the sector ${sector.en}: ${stocks} stocks, ${others} other variables and ${levers} levers, with arrows from what is read to what is worked out from it. The list of variables below says all of these relations in words.`,
  }),
  flow: {
    inflow: { vi: 'Phần tăng', en: 'Increase' },
    outflow: { vi: 'Phần giảm', en: 'Decrease' },
    net: { vi: 'Thay đổi', en: 'Change' },
  },
  howToRead: {
    vi: 'Hộp: biến tích lũy qua các năm; ống có van: dòng làm tăng hoặc giảm; mây: ngoài phạm vi mô hình. Mũi tên: biến ở đuôi được dùng để tính biến ở đầu; hai vạch ngang: giá trị năm trước. Dấu +, −, ±: tăng thì làm tăng, làm giảm, lúc tăng lúc giảm, xét theo kịch bản cơ sở; không có dấu: không làm thay đổi gì. Viền liền: chính sách; viền đứt: giả định; ‹…›: biến của lĩnh vực khác hoặc của phần khác; ◎: có chỉ tiêu.',
    en: 'Box: a stock, carried from year to year; pipe with valve: a flow that fills or drains it; cloud: outside of the model. Arrow: what is at its tail is read by what is at its head; two strokes across: last year’s value. Signs +, −, ±: more gives more, gives less, or now this and now that along the baseline; no sign: it moves nothing there. Solid rim: policy; broken rim: assumption; ‹…›: a variable of another sector or part; ◎: a target is set for it.',
  },
  leftOut: (parameters: number, unread: number, handedOn: number): Words => ({
    vi: `Không vẽ: ${parameters} tham số; ${unread} biến không có chỉ tiêu và không dùng để tính biến nào khác; ${handedOn} biến trung gian chỉ dùng cho một biến (mũi tên đi thẳng qua).`,
    en: `Not drawn: ${parameters} parameters; ${unread} variables that have no target and from which nothing else is worked out; ${handedOn} variables between that only one other reads (arrows lead straight through).`,
  }),
} as const
