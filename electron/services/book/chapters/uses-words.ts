/** Words of the chapter on what the model is asked. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const usesMessages = defineMessages({
  en: {
    title: 'What the model is asked',
    headlines: 'Headlines',
    aboutHeadlines: 'Results that the first screen shows on a card and a chart.',
    money: 'Money behind it',
    base: 'Share of',
    boards: 'Resolutions and boards',
    cards: 'Cards',
    charts: 'Charts',
    presets: 'Scenarios that come with the model',
    prices: 'Price bases',
    aboutPrices:
      'The model works in current prices unless a unit says otherwise. How money is shown in another price basis:',
    deflator: 'Constant prices: divided by',
    exchange: 'Dollars: divided by',
    population: 'Per head: divided by',
    whole: 'Share: of',
    accounts: 'Who pays',
    parts: 'Is paid from',
    rest: 'The rest',
    decompositions: 'What a change is made of',
    terms: 'Terms',
  },
  vi: {
    title: 'Những câu hỏi mô hình trả lời',
    headlines: 'Kết quả chính',
    aboutHeadlines: 'Các kết quả hiển thị bằng thẻ và biểu đồ ở màn hình đầu.',
    money: 'Số tiền tương ứng',
    base: 'Tỷ lệ so với',
    boards: 'Nghị quyết và bảng theo dõi',
    cards: 'Thẻ chỉ tiêu',
    charts: 'Biểu đồ',
    presets: 'Kịch bản kèm theo mô hình',
    prices: 'Các loại giá',
    aboutPrices:
      'Mô hình tính theo giá hiện hành, trừ khi đơn vị ghi khác. Cách quy đổi số tiền sang loại giá khác:',
    deflator: 'Giá so sánh: chia cho',
    exchange: 'Đô la Mỹ: chia cho',
    population: 'Bình quân đầu người: chia cho',
    whole: 'Tỷ trọng: so với',
    accounts: 'Nguồn chi trả',
    parts: 'Chi trả từ',
    rest: 'Phần còn lại',
    decompositions: 'Phân rã mức thay đổi',
    terms: 'Các thành phần',
  },
})
