/** What a planner comes to do, each in a few steps on this screen. */

import type { Words } from '../../../shared/model/definition.ts'

export interface Task {
  readonly id: string
  readonly title: Words
  readonly steps: readonly Words[]
}

export const tasks: readonly Task[] = [
  {
    id: 'reach-target',
    title: { en: 'bring a result to its target', vi: 'đưa một kết quả đến mục tiêu' },
    steps: [
      {
        en: 'Select the year of the target on the charts or over the budget bar.',
        vi: 'Chọn năm của mục tiêu trên biểu đồ hoặc thanh chọn năm ở phần ngân sách.',
      },
      {
        en: 'Move a lever, such as the share of culture, and watch the card: it says in words when the target is met.',
        vi: 'Kéo một đòn bẩy, ví dụ tỷ trọng chi văn hóa, và theo dõi thẻ: thẻ ghi bằng lời khi nào đạt mục tiêu.',
      },
      {
        en: 'The small curve beside the lever opens its path, where you say how fast it gets there.',
        vi: 'Đường nhỏ cạnh đòn bẩy mở lộ trình, nơi bạn quy định tốc độ đạt đến mức đó.',
      },
    ],
  },
  {
    id: 'who-pays',
    title: { en: 'see what it costs and who pays', vi: 'biết tốn bao nhiêu và lấy từ đâu' },
    steps: [
      {
        en: 'The budget bar shows each line in per cent and money; the hatched part is what is left.',
        vi: 'Thanh ngân sách ghi tỷ trọng và số tiền của từng lĩnh vực; phần gạch chéo là phần còn lại.',
      },
      {
        en: 'Select a line and choose “take it from …” to move money from one named line to another.',
        vi: 'Chọn một lĩnh vực rồi “lấy từ …” để điều chuyển tiền giữa hai lĩnh vực.',
      },
      {
        en: 'The table behind the bar shows all years; a padlock keeps a line as it is.',
        vi: 'Bảng phía sau thanh ghi đủ các năm; dấu khóa giữ nguyên một lĩnh vực.',
      },
    ],
  },
  {
    id: 'compare',
    title: { en: 'compare with another scenario', vi: 'so sánh với kịch bản khác' },
    steps: [
      {
        en: 'Add a preset or a copy of your own scenario as a new tab.',
        vi: 'Thêm một kịch bản mẫu hoặc bản sao kịch bản của bạn thành thẻ mới.',
      },
      {
        en: 'Both stand on the charts at once; the comparison lists the levers that differ and the results by year.',
        vi: 'Cả hai cùng hiện trên biểu đồ; phần so sánh liệt kê các đòn bẩy khác nhau và kết quả theo năm.',
      },
    ],
  },
  {
    id: 'explain',
    title: { en: 'explain a number', vi: 'giải thích một con số' },
    steps: [
      {
        en: 'Click the number: its formula appears with the values of the year under the names.',
        vi: 'Bấm vào con số: công thức hiện ra với giá trị của năm ghi dưới từng tên.',
      },
      {
        en: 'Every name leads on, to its own formula, to the lever behind it, or to the document that it comes from.',
        vi: 'Mỗi tên dẫn tiếp đến công thức của nó, đến đòn bẩy, hoặc đến văn bản nguồn.',
      },
    ],
  },
  {
    id: 'take-back',
    title: { en: 'take a change back', vi: 'hoàn tác một thay đổi' },
    steps: [
      {
        en: 'Ctrl+Z takes back the last change, and every one before it; Ctrl+Y does it again.',
        vi: 'Ctrl+Z hoàn tác thay đổi gần nhất và lần lượt các thay đổi trước đó; Ctrl+Y làm lại.',
      },
      {
        en: 'A lever has two ways back of its own: to the saved value, and to its default.',
        vi: 'Mỗi đòn bẩy còn có hai cách đặt lại: về giá trị đã lưu và về mặc định.',
      },
    ],
  },
  {
    id: 'save',
    title: { en: 'keep my work', vi: 'lưu công việc' },
    steps: [
      {
        en: 'Ctrl+S saves all scenarios of the tabs to one file on this machine; a dot on the tab says what is not saved.',
        vi: 'Ctrl+S lưu mọi kịch bản trên các thẻ vào một tệp trên máy này; chấm tròn trên thẻ cho biết còn thay đổi chưa lưu.',
      },
    ],
  },
]
