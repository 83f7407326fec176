/** Sentences of the faults whose code begins with what this file is named after: why a table was not read, and what was passed over. */

import { quoted, type Sentences, text } from './sentence.ts'

export const importFaults = {
  'import.too-large': {
    en: ({ limit }) =>
      `The file is larger than ${limit} MB, so it was not read; keep only the sheet with the figures and save it again.`,
    vi: ({ limit }) =>
      `Tệp lớn hơn ${limit} MB nên không được đọc; hãy chỉ giữ trang tính có số liệu rồi lưu lại.`,
  },
  'import.no-sheet': {
    en: () => 'The file has no cell with content that can be seen, so there is nothing to import.',
    vi: () => 'Tệp không có ô nào chứa nội dung nhìn thấy được nên không có gì để nhập.',
  },
  'import.not-text': {
    en: args =>
      `The file is neither a workbook nor text (it is of the kind ${text(args, 'kind')}); choose an .xlsx or .csv file.`,
    vi: args =>
      `Tệp không phải sổ tính cũng không phải văn bản (loại ${text(args, 'kind')}); hãy chọn tệp .xlsx hoặc .csv.`,
  },
  'import.damaged': {
    en: () =>
      'The file holds bytes that no text has, so it was not read; it is damaged or of another kind. Save the table again as .xlsx or CSV UTF-8.',
    vi: () =>
      'Tệp chứa những byte không có trong văn bản nên không được đọc; tệp bị hỏng hoặc thuộc loại khác. Hãy lưu lại bảng thành .xlsx hoặc CSV UTF-8.',
  },
  'import.encoding': {
    en: args =>
      `The letters of the file are not ${text(args, 'encoding')}, so it was not read and no letter was guessed; save it in the spreadsheet as “CSV UTF-8” or as .xlsx.`,
    vi: args =>
      `Chữ trong tệp không theo mã ${text(args, 'encoding')} nên tệp không được đọc, tránh sai dấu; hãy lưu lại từ bảng tính thành “CSV UTF-8” hoặc .xlsx.`,
  },
  'import.other-kind': {
    en: args =>
      `The file is of the kind ${text(args, 'kind')}, which is not read; open it in a spreadsheet and save it as .xlsx.`,
    vi: args =>
      `Tệp thuộc loại ${text(args, 'kind')}, chương trình không đọc loại này; hãy mở bằng phần mềm bảng tính rồi lưu thành .xlsx.`,
  },
  'import.password': {
    en: () => 'The workbook is locked by a password; save a copy without one and import that.',
    vi: () => 'Sổ tính được đặt mật khẩu; hãy lưu một bản không có mật khẩu rồi nhập bản đó.',
  },
  'import.archive-damaged': {
    en: () =>
      'The workbook is cut off or damaged: its contents are not what its list says. Save it again in the spreadsheet.',
    vi: () =>
      'Sổ tính bị cắt cụt hoặc bị hỏng: nội dung không khớp với danh mục của tệp. Hãy lưu lại từ phần mềm bảng tính.',
  },
  'import.archive-path': {
    en: args =>
      `A part of the workbook is named “${text(args, 'name')}”, which leads out of the file; no spreadsheet writes that, so nothing of it was unpacked.`,
    vi: args =>
      `Một phần của sổ tính có tên “${text(args, 'name')}” dẫn ra ngoài tệp; phần mềm bảng tính không ghi như vậy nên tệp không được mở.`,
  },
  'import.archive-twice': {
    en: args =>
      `Two parts of the workbook have the name “${text(args, 'name')}”, so it is not clear which is meant and nothing was unpacked; save it again in the spreadsheet.`,
    vi: args =>
      `Sổ tính có hai phần cùng tên “${text(args, 'name')}”, không rõ phần nào đúng nên tệp không được mở; hãy lưu lại từ phần mềm bảng tính.`,
  },
  'import.archive-parts': {
    en: ({ count, limit }) =>
      `The workbook has ${count} parts, more than the ${limit} that are opened; copy the sheet with the figures into a new one.`,
    vi: ({ count, limit }) =>
      `Sổ tính có ${count} phần, nhiều hơn mức ${limit} được mở; hãy chép trang tính có số liệu sang một sổ mới.`,
  },
  'import.archive-large': {
    en: () =>
      'The workbook would become far larger in memory than its file, so it was not unpacked; copy the rows with the figures into a new workbook.',
    vi: () =>
      'Khi mở, sổ tính phình to quá mức so với tệp nên không được đọc; hãy chép các dòng có số liệu sang một sổ mới.',
  },
  'import.entities': {
    en: () =>
      'The workbook defines words of its own within its text, which no spreadsheet does and which can grow without end; it was not read.',
    vi: () =>
      'Sổ tính tự định nghĩa từ thay thế trong nội dung, điều phần mềm bảng tính không làm và có thể phình to vô hạn; tệp không được đọc.',
  },
  'import.quote': {
    en: ({ line }) =>
      `A quotation mark near row ${line} is not closed or stands in the middle of a cell, so nothing was read; mend that row.`,
    vi: ({ line }) =>
      `Dấu ngoặc kép gần dòng ${line} chưa được đóng hoặc nằm giữa ô nên chưa đọc được gì; hãy sửa dòng đó.`,
  },
  'import.too-slow': {
    en: ({ seconds }) =>
      `Reading the file took longer than ${seconds} seconds and was given up; copy the rows with the figures into a new workbook.`,
    vi: ({ seconds }) =>
      `Đọc tệp quá ${seconds} giây nên đã dừng; hãy chép các dòng có số liệu sang một sổ mới.`,
  },
  'import.no-memory': {
    en: () =>
      'The file takes more memory than is given to reading one; copy the rows with the figures into a new workbook.',
    vi: () => 'Đọc tệp cần nhiều bộ nhớ hơn mức cho phép; hãy chép các dòng có số liệu sang một sổ mới.',
  },
  'import.thread-lost': {
    en: () =>
      'Reading broke off because of a fault in the program. Nothing was changed; save the file again as .xlsx.',
    vi: () =>
      'Việc đọc tệp bị gián đoạn do lỗi của chương trình. Không có gì bị thay đổi; hãy lưu lại tệp thành .xlsx.',
  },
  'import.text-named-workbook': {
    en: args => `“${text(args, 'name')}” is called a workbook but is text, and was read as text.`,
    vi: args => `“${text(args, 'name')}” mang tên sổ tính nhưng là văn bản, và được đọc như văn bản.`,
  },
  'import.macros': {
    en: () => 'The workbook has macros. They were not run and not read.',
    vi: () => 'Sổ tính có macro. Macro không được chạy và không được đọc.',
  },
  'import.links': {
    en: () => 'The workbook refers to other files. They were not opened; cells show what was last saved.',
    vi: () => 'Sổ tính liên kết tới tệp khác. Các tệp đó không được mở; ô giữ giá trị lưu lần cuối.',
  },
  'import.sheets-hidden': {
    en: args => `Hidden sheets were passed over: ${quoted(args, 'names')}.`,
    vi: args => `Đã bỏ qua các trang tính ẩn: ${quoted(args, 'names')}.`,
  },
  'import.sheets-cut': {
    en: ({ count, limit }) => `Of ${count} sheets the first ${limit} were read.`,
    vi: ({ count, limit }) => `Chỉ đọc ${limit} trong số ${count} trang tính.`,
  },
  'import.rows-cut': {
    en: args => `Of “${text(args, 'sheet')}” only the first ${args.limit} rows were read; there are more.`,
    vi: args => `Chỉ đọc ${args.limit} dòng đầu của “${text(args, 'sheet')}”; bảng còn nhiều dòng nữa.`,
  },
  'import.columns-cut': {
    en: args => `Of “${text(args, 'sheet')}” only the first ${args.limit} columns were read; there are more.`,
    vi: args => `Chỉ đọc ${args.limit} cột đầu của “${text(args, 'sheet')}”; bảng còn nhiều cột nữa.`,
  },
  'import.uneven': {
    en: ({ row, found, expected, count }) =>
      `Row ${row} has ${found} cells where the first has ${expected} (rows of another length: ${count}); look whether the cells stand in the right columns.`,
    vi: ({ row, found, expected, count }) =>
      `Dòng ${row} có ${found} ô trong khi dòng đầu có ${expected} (số dòng lệch: ${count}); hãy xem các ô có đúng cột không.`,
  },
} satisfies Sentences
