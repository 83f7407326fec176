/** Words of the chapter that tells how the book is read. */

import { defineMessages } from '../../../../shared/locale/messages.ts'
import type { Language, SourceKind } from '../../../../shared/model/definition.ts'

export const aboutMessages = defineMessages({
  en: {
    title: 'How to read this book',
    about:
      'This book is made from the model’s own pack, the same data that the program computes with, so that it cannot say anything else than what is computed. Each entry has its id in the pack, its unit, its source, what it is worked out from and what is worked out from it; links lead on.',
    certainty: 'How well things are known',
    aboutCertainty:
      'Every number and every relation says where it comes from. Only “published” claims a figure that can be read elsewhere; an assumption always says that it is one. Confidence, where it is stated, is the judgement of whoever built the model. The table counts what the book holds; elements of a family count one by one.',
    standing: 'Standing',
    means: 'It means',
    formulas: 'How formulas are written',
    aboutFormulas: (first: number, horizon: number) =>
      `The model goes from ${first} to ${horizon} in steps of one year. A formula is set as in a textbook and repeated below as the pack writes it, with a point before decimals. A name in brackets ‹ › stands for any element of that list.`,
    written: 'Written',
    counted: 'What is counted over',
    aboutCounted:
      'A family has one number for each element of these lists. The order of the elements is the order in which sums are added and in which groups are served.',
    subsets: 'Parts of these lists',
    of: 'Of',
    short: 'Short',
  },
  vi: {
    title: 'Cách đọc sổ',
    about:
      'Sổ này được lập từ chính gói dữ liệu mà chương trình dùng để tính, nên không thể khác với những gì được tính. Mỗi mục ghi mã trong gói, đơn vị, nguồn, được tính từ đâu và dùng để tính gì; các liên kết dẫn đến mục tương ứng.',
    certainty: 'Mức độ chắc chắn',
    aboutCertainty:
      'Mỗi con số, mỗi quan hệ đều ghi rõ nguồn. Chỉ “số liệu công bố” mới là con số có thể đọc thấy ở nơi khác; giả định luôn được ghi là giả định. Độ tin cậy, nếu có ghi, là đánh giá của người lập mô hình. Bảng dưới đây đếm các mục trong sổ; mỗi phần tử của một họ tính là một.',
    standing: 'Mức độ',
    means: 'Ý nghĩa',
    formulas: 'Cách viết công thức',
    aboutFormulas: (first, horizon) =>
      `Mô hình chạy từ năm ${first} đến năm ${horizon}, mỗi bước một năm. Công thức được trình bày như trong giáo trình, bên dưới là nguyên văn trong gói, dùng dấu chấm thập phân. Tên đặt trong dấu ‹ › là một phần tử bất kỳ của danh mục đó.`,
    written: 'Cách viết',
    counted: 'Các danh mục phần tử',
    aboutCounted:
      'Một họ có một giá trị cho mỗi phần tử của các danh mục này. Thứ tự phần tử là thứ tự cộng dồn và thứ tự ưu tiên phục vụ các nhóm.',
    subsets: 'Một phần của các danh mục',
    of: 'Thuộc',
    short: 'Tên ngắn',
  },
})

/** What each standing means. */
export const standingMeanings: Readonly<Record<Language, Readonly<Record<SourceKind, string>>>> = {
  en: {
    published: 'a figure or rule that was read in the source named',
    partly_published: 'some years, or a neighbouring quantity, were published; the rest is assumed',
    literature: 'taken from a study of another place or time',
    calibrated: 'chosen so that the model meets published figures',
    assumption: 'judgement; there is no source',
    identity: 'true by definition or accounting',
  },
  vi: {
    published: 'con số hoặc quy định đã đọc thấy ở nguồn nêu tên',
    partly_published: 'một số năm, hoặc một đại lượng gần kề, đã được công bố; phần còn lại là giả định',
    literature: 'lấy từ nghiên cứu ở nơi khác hoặc thời điểm khác',
    calibrated: 'chọn sao cho mô hình khớp số liệu công bố',
    assumption: 'phán đoán, chưa có nguồn',
    identity: 'đúng theo định nghĩa hoặc cân đối kế toán',
  },
}

/** What the forms of the formula language mean. */
export const notations: Readonly<Record<Language, readonly (readonly [written: string, means: string])[]>> = {
  en: [
    ['x', 'x in the same year'],
    ['prev(x)', 'x a year earlier'],
    ['start(x)', 'x in the first year'],
    ['ref(x)', 'x in the reference run: the same assumptions, policy at its defaults'],
    ['x[line]', 'the element of the family x for the line at hand'],
    ['sum(x[line], line)', 'all elements added'],
    [
      'before(x[line])',
      'the elements that stand before the one at hand, added: who is served first is paid first',
    ],
    ['min(a, b), max(a, b)', 'the smallest, the largest'],
    ['a^b, exp(a), log(a), sqrt(a), abs(a)', 'power, exponential, natural logarithm, square root, size'],
    ['year, t_idx', 'the year; years since the first'],
  ],
  vi: [
    ['x', 'x trong cùng năm'],
    ['prev(x)', 'x của năm trước'],
    ['start(x)', 'x của năm đầu'],
    ['ref(x)', 'x trong lần chạy cơ sở: cùng giả định, chính sách giữ mặc định'],
    ['x[line]', 'phần tử của họ x ứng với lĩnh vực đang xét'],
    ['sum(x[line], line)', 'tổng mọi phần tử'],
    [
      'before(x[line])',
      'tổng các phần tử đứng trước phần tử đang xét: nhóm ưu tiên trước được chi trả trước',
    ],
    ['min(a, b), max(a, b)', 'số nhỏ nhất, số lớn nhất'],
    [
      'a^b, exp(a), log(a), sqrt(a), abs(a)',
      'lũy thừa, hàm mũ, lôgarit tự nhiên, căn bậc hai, giá trị tuyệt đối',
    ],
    ['year, t_idx', 'năm; số năm kể từ năm đầu'],
  ],
}
