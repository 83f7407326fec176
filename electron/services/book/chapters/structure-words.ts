/** Words of the chapter on how the model hangs together. */

import { defineMessages } from '../../../../shared/locale/messages.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import type { FeedbackLoop, StructureFlow } from '../../../../shared/model/structure.ts'

export const structureMessages = defineMessages({
  en: {
    title: 'How the model hangs together',
    about:
      'Families stand for all their elements. Signs, directions and gains are those along the baseline run; another scenario may move where the baseline stands still.',
    overview: 'Sectors',
    stocks: 'Stocks and what fills and drains them',
    aboutStocks:
      'A stock carries its own value of last year on; everything else is worked out anew each year.',
    stock: 'Stock',
    changes: 'What changes it',
    loops: 'Feedback loops',
    aboutLoops: (found: number, still: number, isComplete: boolean) =>
      `The shortest independent loops, from the strongest: together they run along every link that any loop runs along. ${isComplete ? `All in all there are ${found} loops` : `There are more than ${found} loops`}, ${still} of which do not move along the baseline. A reinforcing loop strengthens what goes once around it, a balancing one weakens it. The gain is what comes back of one unit in the year in which that is largest.`,
    noLoops: 'No loop of this model moves along the baseline.',
    loop: 'Loop',
    polarity: 'Kind',
    way: 'On its way',
    lags: 'Years',
    gain: 'Gain',
    ofItself: 'its own size',
    ownFormula: 'by its own formula, from',
  },
  vi: {
    title: 'Cấu trúc mô hình',
    about:
      'Mỗi họ đại diện cho mọi phần tử của nó. Dấu, chiều và độ khuếch đại xét theo lần chạy cơ sở; kịch bản khác có thể làm chuyển động những chỗ mà đường cơ sở đứng yên.',
    overview: 'Các lĩnh vực',
    stocks: 'Biến tích lũy và các dòng vào, ra',
    aboutStocks: 'Biến tích lũy mang giá trị năm trước sang năm sau; mọi biến khác được tính lại từng năm.',
    stock: 'Biến tích lũy',
    changes: 'Thay đổi do',
    loops: 'Vòng phản hồi',
    aboutLoops: (found, still, isComplete) =>
      `Các vòng độc lập ngắn nhất, xếp từ mạnh nhất: gộp lại, chúng đi qua mọi liên kết thuộc vòng nào đó. ${isComplete ? `Tổng cộng có ${found} vòng` : `Có hơn ${found} vòng`}, trong đó ${still} vòng không hoạt động trên đường cơ sở. Vòng tăng cường khuếch đại những gì đi hết một vòng, vòng cân bằng làm yếu đi. Độ khuếch đại là phần trở lại của một đơn vị, ở năm lớn nhất.`,
    noLoops: 'Không có vòng phản hồi nào hoạt động trên đường cơ sở.',
    loop: 'Vòng',
    polarity: 'Loại',
    way: 'Đường đi',
    lags: 'Số năm',
    gain: 'Khuếch đại',
    ofItself: 'giá trị của chính nó',
    ownFormula: 'theo công thức riêng, từ',
  },
})

export const polarityWords: Readonly<Record<Language, Readonly<Record<FeedbackLoop['polarity'], string>>>> = {
  en: { reinforcing: 'reinforcing', balancing: 'balancing', changing: 'changing' },
  vi: { reinforcing: 'tăng cường', balancing: 'cân bằng', changing: 'đổi chiều' },
}

export const directionWords: Readonly<
  Record<Language, Readonly<Record<StructureFlow['direction'], string>>>
> = {
  en: { inflow: 'fills it', outflow: 'drains it', net: 'either' },
  vi: { inflow: 'làm tăng', outflow: 'làm giảm', net: 'tăng hoặc giảm' },
}
