/** Texts of the question that moves money from one line of the budget to another. */

import { defineMessages } from '../../i18n/messages.ts'

export const takeMessages = defineMessages({
  en: {
    title: (year: number) => `Move money between two lines, ${year}`,
    from: 'Take from',
    to: 'Give to',
    swap: 'Swap the two lines',
    asMoney: 'Amount',
    asShare: 'Share of the budget',
    all: 'As much as possible',
    residual: 'remainder',
    has: (share: string) => `has ${share} to give`,
    hasRoom: (share: string) => `can take ${share}`,
    locked: 'locked',
    lowest: 'at the lowest value of its lever',
    floor: 'at its floor',
    highest: 'at the highest value of its lever',
    most: (share: string, money: string) => `At most ${share}, which is ${money}.`,
    nothing: 'Nothing can be moved between these two lines.',
    empty: 'Enter how much is to be moved.',
    preview: 'Before and after',
    line: 'Line',
    before: 'Before',
    after: 'After',
    scaled: (granted: string) =>
      `Requests exceed the budget of this year and are cut to ${granted}. What is moved here are requests; the table shows what is allocated.`,
    otherYears:
      'In other years each line follows the path of its lever, as when its slider is moved; the remainder takes the difference.',
    cancel: 'Cancel',
    move: 'Move',
  },
  vi: {
    title: year => `Điều chuyển giữa hai lĩnh vực, năm ${year}`,
    from: 'Lấy từ',
    to: 'Giao cho',
    swap: 'Đổi chỗ hai lĩnh vực',
    asMoney: 'Số tiền',
    asShare: 'Tỷ trọng trong ngân sách',
    all: 'Mức tối đa',
    residual: 'phần còn lại',
    has: share => `có thể lấy ${share}`,
    hasRoom: share => `có thể nhận ${share}`,
    locked: 'đã khóa',
    lowest: 'đang ở mức thấp nhất của đòn bẩy',
    floor: 'đang ở mức sàn',
    highest: 'đang ở mức cao nhất của đòn bẩy',
    most: (share, money) => `Nhiều nhất ${share}, tương đương ${money}.`,
    nothing: 'Không điều chuyển được giữa hai lĩnh vực này.',
    empty: 'Nhập mức cần điều chuyển.',
    preview: 'Trước và sau điều chuyển',
    line: 'Lĩnh vực',
    before: 'Trước',
    after: 'Sau',
    scaled: granted =>
      `Đề xuất năm này vượt khả năng cân đối nên chỉ được giao ${granted}. Phần điều chuyển tính trên mức đề xuất; bảng dưới là mức được giao.`,
    otherYears:
      'Các năm khác đi theo lộ trình của từng đòn bẩy như khi kéo thanh trượt; phần còn lại nhận phần chênh lệch.',
    cancel: 'Hủy',
    move: 'Điều chuyển',
  },
})
