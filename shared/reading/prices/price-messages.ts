/** Texts of the price bases. */

import { defineMessages } from '../../locale/messages.ts'
import { atStart } from '../../locale/sentence-start.ts'
import type { PriceBasis } from '../../scenario/view.ts'

export const priceMessages = defineMessages({
  en: {
    basis: 'Money shown in',
    current: 'Current prices',
    constant: (prices: string) => atStart(prices),
    share: 'Share of budget or GRDP',
    perHead: 'Per head of population',
    usd: 'US dollars',
    currentFace: 'Current',
    constantFace: (year: string) => `${year} prices`,
    shareFace: '% share',
    perHeadFace: 'Per head',
    usdFace: 'USD',
    deflated: (prices: string, deflator: string) => `${prices}, deflated by ${deflator}`,
    sharesOf: (wholes: string) => `Share of ${wholes}`,
    perHeadOf: (population: string) => `Divided by ${population}, current prices`,
    usdAt: (exchange: string) => `Current prices at the year’s ${exchange}`,
    currentPrices: 'As paid in the year',
    or: ' or ',
  },
  vi: {
    basis: 'Đơn vị tiền tệ hiển thị',
    current: 'Giá hiện hành',
    constant: prices => atStart(prices),
    share: 'Tỷ trọng trong ngân sách hoặc GRDP',
    perHead: 'Bình quân đầu người',
    usd: 'Đô la Mỹ',
    currentFace: 'Hiện hành',
    constantFace: year => `Giá ${year}`,
    shareFace: '% tỷ trọng',
    perHeadFace: '/người',
    usdFace: 'USD',
    deflated: (prices, deflator) => `${prices}, quy đổi theo ${deflator}`,
    sharesOf: wholes => `Tỷ trọng trong ${wholes}`,
    perHeadOf: population => `Chia cho ${population}, giá hiện hành`,
    usdAt: exchange => `Giá hiện hành, quy đổi theo ${exchange} từng năm`,
    currentPrices: 'Số tiền danh nghĩa của năm',
    or: ' hoặc ',
  },
})

type Messages = (typeof priceMessages)['en'] | (typeof priceMessages)['vi']

/** Name of a basis in full. `constant` is the pack's name of its constant prices. */
export function basisName(basis: PriceBasis, text: Messages, constant: string): string {
  switch (basis) {
    case 'current':
      return text.current
    case 'constant':
      return text.constant(constant)
    case 'share':
      return text.share
    case 'per_head':
      return text.perHead
    case 'usd':
      return text.usd
  }
}
