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
  loopsTitle: {
    vi: 'Sơ đồ vòng nhân quả: các vòng phản hồi chính',
    en: 'Causal loop diagram: the main feedback loops',
  },
  loopsDescription: (loops: number, variables: number): Words => ({
    vi: `Sơ đồ ${loops} vòng phản hồi qua ${variables} biến, có mũi tên từ nguyên nhân đến kết quả. Bảng các vòng phản hồi liệt kê từng vòng bằng chữ.`,
    en: `Diagram of ${loops} feedback loops through ${variables} variables, with arrows from cause to effect. The table of loops names each of them in words.`,
  }),
  howToReadLoops: {
    vi: 'R: vòng tăng cường, thay đổi quay lại thành thay đổi cùng chiều; B: vòng cân bằng, thay đổi bị kéo ngược lại; C: vòng đổi chiều theo năm. Dấu +: tăng thì làm tăng; −: tăng thì làm giảm; hai vạch ngang: tác động sang năm sau. Dấu xét theo kịch bản cơ sở.',
    en: 'R: a reinforcing loop, a change comes back as one in the same direction; B: a balancing loop, a change is drawn back; C: one that changes over the years. Sign +: more gives more; −: more gives less; two strokes across: the effect comes a year later. Signs are those along the baseline.',
  },
  loopsLeftOut: (n: {
    readonly found: number
    readonly still: number
    readonly isComplete: boolean
    readonly listed: number
    readonly shown: number
    readonly handedOn: number
  }): Words => ({
    vi: `Mô hình có ${n.isComplete ? '' : 'ít nhất '}${n.found} vòng phản hồi giữa các họ biến; ${n.still} vòng không tác động gì trong kịch bản cơ sở. ${n.listed} vòng trong bảng đi qua mọi quan hệ của các vòng còn lại; ở đây vẽ ${n.shown} vòng mạnh nhất, bỏ qua ${n.handedOn} biến chỉ truyền từ một biến sang một biến khác.`,
    en: `The model has ${n.isComplete ? '' : 'at least '}${n.found} feedback loops among its families; nothing runs around ${n.still} of them along the baseline. The ${n.listed} loops of the table run along every link of the others; drawn here are the ${n.shown} strongest, without ${n.handedOn} variables that only hand on from one to one other.`,
  }),
  overviewTitle: { vi: 'Các lĩnh vực và quan hệ giữa chúng', en: 'The sectors and the links between them' },
  overviewDescription: (sectors: number, links: number): Words => ({
    vi: `Sơ đồ ${sectors} lĩnh vực với ${links} quan hệ giữa các lĩnh vực.`,
    en: `Diagram of ${sectors} sectors with ${links} links between them.`,
  }),
  howToReadOverview: {
    vi: 'Số trên mũi tên: có bao nhiêu quan hệ giữa họ biến, đòn bẩy, tham số của lĩnh vực ở đuôi và họ biến của lĩnh vực ở đầu dùng chúng để tính.',
    en: 'The number at an arrow: how many links there are from families, levers and parameters of the sector at its tail to families of the sector at its head that read them.',
  },
} as const
