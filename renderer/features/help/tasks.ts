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
        en: 'Move a lever, such as a share of the budget, and watch the card: it says in words when the target is met.',
        vi: 'Kéo một đòn bẩy, ví dụ tỷ trọng chi của một lĩnh vực, và theo dõi thẻ: thẻ ghi bằng lời khi nào đạt mục tiêu.',
      },
      {
        en: 'The small curve beside the lever opens its path, where you say how fast it gets there.',
        vi: 'Đường nhỏ cạnh đòn bẩy mở lộ trình, nơi bạn quy định tốc độ đạt đến mức đó.',
      },
    ],
  },
  {
    id: 'seek-level',
    title: { en: 'find the level that reaches a target', vi: 'tìm mức chi để đạt mục tiêu' },
    steps: [
      {
        en: 'In the menu of a card choose “What would reach the target…”: the panel names the level of the lever, or says why none reaches it.',
        vi: 'Trong menu của thẻ, chọn “Tìm mức đạt mục tiêu…”: bảng bên phải nêu mức của đòn bẩy, hoặc cho biết vì sao không đạt được.',
      },
      {
        en: '“Apply” sets the lever in one step, which Ctrl+Z takes back.',
        vi: '“Áp dụng” đặt đòn bẩy trong một bước; Ctrl+Z để hoàn tác.',
      },
      {
        en: '“Optimise” looks for the cheapest change of several levers that meets several targets.',
        vi: '“Tối ưu” tìm cách thay đổi nhiều đòn bẩy ít tốn kém nhất để đạt nhiều mục tiêu.',
      },
    ],
  },
  {
    id: 'what-drives',
    title: { en: 'see what drives a result', vi: 'xem yếu tố nào chi phối kết quả' },
    steps: [
      {
        en: 'In the menu of a card or chart choose “Sensitivity…”: inputs stand in order of their effect, and each leads to its lever or source.',
        vi: 'Trong menu của thẻ hoặc biểu đồ, chọn “Độ nhạy…”: các yếu tố xếp theo mức tác động, mỗi yếu tố dẫn đến đòn bẩy hoặc nguồn của nó.',
      },
      {
        en: '“What the changes did…” divides the difference from the baseline among your changes.',
        vi: '“Tác động của các thay đổi…” chia chênh lệch so với cơ sở cho từng thay đổi của bạn.',
      },
    ],
  },
  {
    id: 'run-uncertainty',
    title: { en: 'see how sure a result is', vi: 'chạy bất định' },
    steps: [
      {
        en: 'Open “Uncertainty” on the right edge and press “Run”: each target gets its chance, on its card too.',
        vi: 'Mở “Bất định” ở mép phải rồi bấm “Chạy”: mỗi mục tiêu có xác suất đạt, ghi cả trên thẻ.',
      },
      {
        en: '“Bands on the charts” draws the spread; the list says what is varied and what is an assumption.',
        vi: '“Vẽ dải trên biểu đồ” cho thấy mức dao động; danh sách ghi các yếu tố bất định và phần nào là giả định.',
      },
    ],
  },
  {
    id: 'compare-choices',
    title: { en: 'choose between scenarios under uncertainty', vi: 'so lựa chọn khi giả định thay đổi' },
    steps: [
      {
        en: 'Open “Robust choice” on the right edge, tick the scenarios and the target that judges them, and press “Run”.',
        vi: 'Mở “Lựa chọn bền vững” ở mép phải, đánh dấu các kịch bản, chọn mục tiêu để so sánh rồi bấm “Chạy”.',
      },
      {
        en: 'The first sentence says which is better and how often; the last table says which assumption would turn the choice.',
        vi: 'Câu đầu cho biết kịch bản nào tốt hơn và trong bao nhiêu lượt; bảng cuối cho biết giả định nào làm đổi lựa chọn.',
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
      {
        en: 'A save that fails leaves the file as it was, says why, and your work stays on the screen; save it elsewhere with “Save as”.',
        vi: 'Nếu không lưu được, tệp trên ổ đĩa giữ nguyên như cũ, chương trình nêu lý do và nội dung đang làm vẫn còn trên màn hình; hãy dùng “Lưu thành” để lưu sang nơi khác.',
      },
      {
        en: 'The name is shown before it is saved wherever a system could not keep it as you typed it.',
        vi: 'Nếu hệ thống không giữ được tên như bạn gõ, tên sẽ dùng được ghi ra trước khi lưu.',
      },
    ],
  },
  {
    id: 'earlier-versions',
    title: { en: 'go back to an earlier version of a file', vi: 'quay lại phiên bản trước của tệp' },
    steps: [
      {
        en: 'Every save keeps what stood in the file before: the last 20 versions, and all of the last 7 days. “Earlier versions” in the File menu lists them.',
        vi: 'Mỗi lần lưu, nội dung trước đó của tệp được giữ lại: 20 phiên bản gần nhất và mọi phiên bản trong 7 ngày. Mục “Các phiên bản trước” trong trình đơn Tệp liệt kê các bản này.',
      },
      {
        en: 'Choose one to see what restoring it would change. Restoring is one step of undo; the file changes only when you save.',
        vi: 'Chọn một phiên bản để xem nếu khôi phục thì điểm nào đổi. Khôi phục là một bước có thể hoàn tác; tệp chỉ thay đổi khi bạn lưu.',
      },
      {
        en: 'A file that is damaged or empty is never overwritten by opening it; the last good version is offered instead.',
        vi: 'Tệp hỏng hoặc trống không bao giờ bị ghi đè khi mở; chương trình đề nghị mở bản tốt gần nhất.',
      },
    ],
  },
  {
    id: 'changed-elsewhere',
    title: {
      en: 'work on a file that others change too',
      vi: 'làm việc với tệp mà người khác cùng sửa',
    },
    steps: [
      {
        en: 'A file that was changed elsewhere is read again by itself while you have changed nothing.',
        vi: 'Khi tệp được sửa ở nơi khác mà bạn chưa sửa gì, chương trình tự đọc lại tệp.',
      },
      {
        en: 'Where you have, nothing is overwritten: compare what each side changed, then keep yours, take the one on disk, or save yours under another name.',
        vi: 'Nếu bạn cũng đã sửa, chương trình không ghi đè: hãy so sánh mỗi bên đã sửa gì, rồi giữ bản của mình, dùng bản trên ổ đĩa, hoặc lưu bản của mình với tên khác.',
      },
      {
        en: 'Whatever you choose, the other content stays among the earlier versions of the file.',
        vi: 'Dù chọn cách nào, nội dung còn lại vẫn được giữ trong các phiên bản trước của tệp.',
      },
      {
        en: 'A file that is deleted or whose drive is gone stays in hand here; the status bar says so, and saving asks where to.',
        vi: 'Nếu tệp bị xóa hoặc ổ đĩa bị ngắt, nội dung vẫn còn ở đây; thanh trạng thái ghi rõ và chương trình hỏi nơi lưu khi bạn lưu.',
      },
    ],
  },
  {
    id: 'recover',
    title: {
      en: 'get work back after a crash or a power cut',
      vi: 'lấy lại phần chưa lưu sau khi máy treo hoặc mất điện',
    },
    steps: [
      {
        en: 'Unsaved work is kept in a private copy about a second after each change, apart from your files.',
        vi: 'Khoảng một giây sau mỗi thay đổi, phần chưa lưu được giữ trong một bản sao lưu riêng, tách khỏi các tệp của bạn.',
      },
      {
        en: 'The next start lists what was left, with its time and what differs from the file: restore it, save it as a copy, or discard it.',
        vi: 'Lần khởi động sau, chương trình liệt kê từng phần chưa lưu, ghi thời điểm và điểm khác với tệp: hãy khôi phục, lưu thành bản sao hoặc bỏ.',
      },
      {
        en: 'Restored work is unsaved work: the file changes only when you save, and it asks first where the file was changed meanwhile.',
        vi: 'Phần được khôi phục vẫn là phần chưa lưu: tệp chỉ thay đổi khi bạn lưu, và chương trình hỏi trước nếu tệp đã được sửa trong lúc đó.',
      },
    ],
  },
]
