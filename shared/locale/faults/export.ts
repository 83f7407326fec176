/** Sentences of the faults whose code begins with what this file is named after: why nothing was exported, and what had to be cut. */

import { quoted, type Sentences, text } from './sentence.ts'

export const exportFaults = {
  'export.written': {
    en: args => `Exported to the folder “${text(args, 'folder')}”: ${quoted(args, 'names')}.`,
    vi: args => `Đã xuất ${quoted(args, 'names')} vào thư mục “${text(args, 'folder')}”.`,
  },
  'export.cancelled': {
    en: () => 'The export was stopped; no file was written.',
    vi: () => 'Đã dừng xuất tệp; chưa có tệp nào được ghi.',
  },
  'export.busy': {
    en: ({ most }) => `More than ${most} exports at once are not taken on; wait until one has ended.`,
    vi: ({ most }) => `Không thể xuất quá ${most} tệp cùng lúc; hãy chờ một tệp xuất xong.`,
  },
  'export.thread-lost': {
    en: () =>
      'The export broke off because of a fault in the program; start it again. No file was written, nothing was changed.',
    vi: () =>
      'Việc xuất tệp bị gián đoạn do lỗi của chương trình; hãy xuất lại. Chưa có tệp nào được ghi, không có gì bị thay đổi.',
  },
  'export.no-memory': {
    en: () =>
      'This machine has too little free memory for the export; close other programs, or take in fewer charts. No file was written.',
    vi: () =>
      'Máy không còn đủ bộ nhớ trống để xuất tệp; hãy đóng bớt chương trình khác hoặc chọn ít biểu đồ hơn. Chưa có tệp nào được ghi.',
  },
  'export.no-scenario': {
    en: args =>
      `The document has no scenario “${text(args, 'scenario')}”, so nothing was exported; choose among the scenarios that it has.`,
    vi: args =>
      `Tài liệu không có kịch bản “${text(args, 'scenario')}” nên chưa xuất được gì; hãy chọn trong các kịch bản hiện có.`,
  },
  'export.not-in-hand': {
    en: () =>
      'The scenario in hand is not among those that are exported, so nothing was exported; take it in as well.',
    vi: () =>
      'Kịch bản đang làm việc không nằm trong các kịch bản được xuất nên chưa xuất được gì; hãy chọn thêm kịch bản đó.',
  },
  'export.no-year': {
    en: ({ year, from, to }) =>
      `The model has no year ${year}, so nothing was exported; choose one from ${from} to ${to}.`,
    vi: ({ year, from, to }) =>
      `Mô hình không có năm ${year} nên chưa xuất được gì; hãy chọn một năm từ ${from} đến ${to}.`,
  },
  'export.write-protected': {
    en: args =>
      `“${text(args, 'name')}” is write-protected, so it was not replaced; export under another name.`,
    vi: args => `“${text(args, 'name')}” được đặt chỉ đọc nên không bị ghi đè; hãy xuất với tên khác.`,
  },
  'export.picture-too-large': {
    en: ({ width, height, most }) =>
      `A picture of ${width} × ${height} pixels is larger than can be drawn (${most} on a side, 100 million in all); choose a smaller size, or SVG, which has no size. No file was written.`,
    vi: ({ width, height, most }) =>
      `Hình ${width} × ${height} điểm ảnh lớn quá mức có thể vẽ (mỗi cạnh tối đa ${most}, tổng cộng 100 triệu); hãy chọn cỡ nhỏ hơn, hoặc chọn SVG là loại hình không phụ thuộc cỡ. Chưa có tệp nào được ghi.`,
  },
  'export.picture-blank': {
    en: () =>
      'The picture could not be drawn: this machine had too little memory for it. Choose a smaller size, or SVG. No file was written.',
    vi: () =>
      'Không vẽ được hình do máy thiếu bộ nhớ. Hãy chọn cỡ nhỏ hơn hoặc chọn SVG. Chưa có tệp nào được ghi.',
  },
  'export.picture-not-copied': {
    en: () => 'This browser did not take the picture for its clipboard; export it as PNG instead.',
    vi: () => 'Trình duyệt không nhận hình vào bộ nhớ tạm; hãy xuất hình thành tệp PNG.',
  },
  'export.charts-gone': {
    en: args => `The model does not have ${quoted(args, 'charts')}; their charts were left out.`,
    vi: args => `Mô hình không có ${quoted(args, 'charts')}; các biểu đồ này không được đưa vào tệp.`,
  },
  'export.breakdowns-gone': {
    en: args => `The model does not break down ${quoted(args, 'charts')}; these charts show the whole.`,
    vi: args => `Mô hình không phân tách được ${quoted(args, 'charts')}; các biểu đồ này chỉ có số chung.`,
  },
  'export.steps-gone': {
    en: args => `Steps of the story whose scenario or chart is gone were left out: ${text(args, 'steps')}.`,
    vi: args =>
      `Các bước của câu chuyện không còn kịch bản hoặc biểu đồ nên không được đưa vào tệp: ${text(args, 'steps')}.`,
  },
  'export.text-cut': {
    en: args =>
      `A text of “${text(args, 'sheet')}” is longer than a cell can hold and was cut to 32,767 characters.`,
    vi: args =>
      `Một đoạn chữ ở trang “${text(args, 'sheet')}” dài quá mức một ô chứa được nên đã bị cắt còn 32.767 ký tự.`,
  },
  'export.slides-cut': {
    en: args =>
      `Slides on which a text did not fit and ends in an ellipsis: ${text(args, 'slides')}. It is whole in the PDF.`,
    vi: args =>
      `Các trang chiếu có chữ không đủ chỗ nên kết thúc bằng dấu ba chấm: ${text(args, 'slides')}. Bản PDF có đủ nội dung.`,
  },
  'export.letters-missing': {
    en: args =>
      `The typeface of the PDF lacks ${text(args, 'count')} of the letters used, such as ${text(args, 'letters')}; a question mark stands for each.`,
    vi: args =>
      `Phông chữ của tệp PDF thiếu ${text(args, 'count')} ký tự được dùng, như ${text(args, 'letters')}; mỗi ký tự đó được thay bằng dấu hỏi.`,
  },
} satisfies Sentences
