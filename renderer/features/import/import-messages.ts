/** Texts of importing figures. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const importMessages = defineMessages({
  en: {
    menu: 'Import figures…',
    title: 'Import figures',
    sourceText:
      'An .xlsx or .csv table, with years down or across, or with a row for each figure. Nothing changes before you apply it.',
    choose: 'Choose a file…',
    dropOrPaste: 'or drop it on the window, or paste a range of cells:',
    pasteBox: 'Range of cells',
    pastedName: 'Pasted range',
    readPasted: 'Read the range',
    template: 'Save a template',
    templateText:
      'A table of all levers, units and years of the scenario in hand, to be filled in and imported again.',
    templateName: (title: string) => `Template - ${title}`,
    reading: 'Reading…',
    otherFile: 'Another file…',
    cancel: 'Cancel',

    sheet: 'Sheet',
    purpose: 'What it is',
    levers: 'Lever paths',
    leversText: (title: string) => `Paths of the levers of “${title}”, the scenario in hand.`,
    executed: 'Executed figures',
    executedText: 'What really came about in years of the forecast, for all scenarios of the file.',
    source: 'Source of the figures',
    layout: 'Years run',
    down: 'down',
    across: 'across',
    list: 'row by row',
    separator: 'Cells are divided by',
    semicolon: 'semicolon',
    comma: 'comma',
    tab: 'tab',
    noLayout: 'No row or column with years of four digits was found; choose another sheet.',

    format: 'Numbers are written as in',
    vietnamese: 'Vietnamese',
    english: 'English',
    formatOpen: (cell: string, vi: string, en: string, now: string) =>
      `“${cell}” is ${vi} in Vietnamese and ${en} in English. It is read as in ${now} now; say if the other is meant.`,
    formatFound: (count: number, now: string) =>
      count === 1
        ? `1 series has numbers only as in ${now}, and is read so.`
        : `${count} series have numbers only as in ${now}, and are read so.`,
    formatRange: (count: number, now: string) =>
      count === 1
        ? `1 series lies within its bounds only as in ${now}, and is read so.`
        : `${count} series lie within their bounds only as in ${now}, and are read so.`,
    scale: 'Shares are',
    shown: 'per cent',
    part: 'fractions of 1',
    scaleOpen: (cell: string, shown: string, part: string) =>
      `“${cell}” may be ${shown} or ${part}. Say which is meant; until then these series are not taken.`,
    scaleRange: (count: number) =>
      count === 1
        ? '1 series lies within its bounds only as fractions of 1, and is read so.'
        : `${count} series lie within their bounds only as fractions of 1, and are read so.`,

    series: 'What becomes of it',
    inTable: 'In the table',
    isOf: 'Is of',
    unit: 'Read as',
    change: 'Old → new',
    chooseItem: (name: string) => `What “${name}” is of`,
    leaveOut: '(leave out)',
    unnamed: (place: string) => `No name (${place})`,
    unknown: 'Not known; choose',
    notTaken: 'Not taken: nobody knows of what it is',
    perhaps: 'Perhaps',
    leaveUnknown: 'Leave out what is not known',
    locked: 'The lever is locked',
    sameItem: 'Another series is of the same',
    leftOut: 'Left out',
    unchanged: 'No change',
    none: 'none',
    noFigures: 'No figure can be taken',
    inYear: (year: number, from: string, to: string) => `${year}: ${from} → ${to}`,
    years: (count: number) => (count === 1 ? '1 year changes' : `${count} years change`),
    moreSeries: (count: number) => `and ${count} more series`,
    pathRule:
      'Between the years of the table the path is straight, after its last year level; before its first year it stays as it is.',

    preview: 'Table as it was read',
    moreRows: (count: number) => `${count} more rows are not shown here, and are read all the same.`,
    moreColumns: (count: number) => `${count} more columns are not shown here, and are read all the same.`,
    isYear: 'year',
    marks: (words: string) => `Marked: ${words}.`,
    formulas: (count: number) =>
      count === 1 ? '1 formula, read with its last result' : `${count} formulas, read with their last result`,
    dates: (count: number) =>
      count === 1 ? '1 date, of which the year counts' : `${count} dates, of which the year counts`,
    merged: (count: number) =>
      count === 1
        ? '1 merged cell, of which the first counts'
        : `${count} merged cells, of which the first counts`,

    problems: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    correction: (place: string) => `Value for ${place}`,
    correct: 'Correct',
    more: (count: number) => `and ${count} more errors`,
    noYear: (cell: string) => (cell === '' ? 'no year' : `“${cell}” is not a year`),
    noNumber: (cell: string) => `“${cell}” is not a number`,
    otherFormat: (cell: string) => `“${cell}” is written the other way`,
    noResult: 'a formula that was saved without a result',
    date: (cell: string) => `“${cell}” is a date, and no figure`,
    error: (cell: string) => `the cell is in error (${cell})`,
    perCent: (cell: string, unit: string) => `“${cell}” is per cent, and the unit is ${unit}`,
    repeated: (year: number) => `${year} stands there twice`,
    outturn: (count: number, years: string) =>
      `${count === 1 ? '1 figure is' : `${count} figures are`} of ${years}, which is over and cannot be changed`,
    outside: (count: number, years: string, first: number, last: number) =>
      `${count === 1 ? '1 figure is' : `${count} figures are`} of ${years}, outside ${first}–${last}`,
    outOfRange: (cell: string, min: string, max: string) => `“${cell}” is not between ${min} and ${max}`,
    seriesProblems: (count: number) =>
      count === 1 ? '1 series is not taken as it stands' : `${count} series are not taken as they stand`,

    apply: 'Apply',
    applyValid: 'Apply the correct part',
    willChange: (count: number) => (count === 1 ? '1 lever changes.' : `${count} levers change.`),
    willKeep: (count: number) =>
      count === 1 ? '1 executed figure is taken.' : `${count} executed figures are taken.`,
    nothing: 'Nothing would change.',
    tooMany: (most: number) => `A file keeps at most ${most} executed figures; take fewer.`,
  },
  vi: {
    menu: 'Nhập số liệu…',
    title: 'Nhập số liệu',
    sourceText:
      'Bảng .xlsx hoặc .csv, năm xếp theo cột dọc, theo hàng ngang, hoặc mỗi dòng một số liệu. Chưa có gì thay đổi cho đến khi bạn áp dụng.',
    choose: 'Chọn tệp…',
    dropOrPaste: 'hoặc thả tệp vào cửa sổ, hoặc dán một vùng ô:',
    pasteBox: 'Vùng ô',
    pastedName: 'Vùng được dán',
    readPasted: 'Đọc vùng ô',
    template: 'Tải mẫu',
    templateText: 'Bảng gồm mọi đòn bẩy, đơn vị và các năm của kịch bản đang làm việc, để điền rồi nhập lại.',
    templateName: title => `Mẫu - ${title}`,
    reading: 'Đang đọc…',
    otherFile: 'Tệp khác…',
    cancel: 'Hủy',

    sheet: 'Trang tính',
    purpose: 'Nội dung',
    levers: 'Lộ trình đòn bẩy',
    leversText: title => `Lộ trình các đòn bẩy của “${title}”, kịch bản đang làm việc.`,
    executed: 'Số thực hiện',
    executedText: 'Kết quả thực tế của các năm dự báo, dùng chung cho mọi kịch bản trong tệp.',
    source: 'Nguồn số liệu',
    layout: 'Năm xếp',
    down: 'dọc',
    across: 'ngang',
    list: 'từng dòng',
    separator: 'Dấu ngăn cách ô',
    semicolon: 'chấm phẩy',
    comma: 'dấu phẩy',
    tab: 'tab',
    noLayout: 'Không tìm thấy hàng hay cột nào có năm gồm bốn chữ số; hãy chọn trang tính khác.',

    format: 'Số viết theo kiểu',
    vietnamese: 'Việt',
    english: 'Anh',
    formatOpen: (cell, vi, en, now) =>
      `“${cell}” theo kiểu Việt là ${vi}, theo kiểu Anh là ${en}. Hiện đọc theo kiểu ${now}; hãy chọn lại nếu hiểu khác.`,
    formatFound: (count, now) => `${count} dãy số chỉ đọc được theo kiểu ${now} và được đọc như vậy.`,
    formatRange: (count, now) =>
      `${count} dãy số chỉ nằm trong khoảng cho phép theo kiểu ${now} và được đọc như vậy.`,
    scale: 'Tỷ lệ viết theo',
    shown: 'phần trăm',
    part: 'phần của 1',
    scaleOpen: (cell, shown, part) =>
      `“${cell}” có thể là ${shown} hoặc ${part}. Hãy chọn cách hiểu đúng; chưa chọn thì các dãy này chưa được nhập.`,
    scaleRange: count =>
      `${count} dãy số chỉ nằm trong khoảng cho phép khi là phần của 1 và được đọc như vậy.`,

    series: 'Kết quả nhập',
    inTable: 'Trong bảng',
    isOf: 'Ứng với',
    unit: 'Đọc theo',
    change: 'Cũ → mới',
    chooseItem: name => `“${name}” ứng với`,
    leaveOut: '(bỏ qua)',
    unnamed: place => `Không tên (${place})`,
    unknown: 'Chưa rõ; hãy chọn',
    notTaken: 'Chưa nhập: chưa rõ là số liệu của biến hay đòn bẩy nào',
    perhaps: 'Có thể là',
    leaveUnknown: 'Bỏ qua các dãy chưa rõ',
    locked: 'Đòn bẩy đang khóa',
    sameItem: 'Trùng với dãy khác',
    leftOut: 'Bỏ qua',
    unchanged: 'Không đổi',
    none: 'chưa có',
    noFigures: 'Không số nào nhập được',
    inYear: (year, from, to) => `${year}: ${from} → ${to}`,
    years: count => `${count} năm thay đổi`,
    moreSeries: count => `và ${count} dãy nữa`,
    pathRule:
      'Giữa các năm có trong bảng, lộ trình nối thẳng; sau năm cuối giữ nguyên mức cuối; trước năm đầu giữ như hiện tại.',

    preview: 'Bảng đã đọc',
    moreRows: count => `Còn ${count} dòng không hiển thị ở đây nhưng vẫn được đọc.`,
    moreColumns: count => `Còn ${count} cột không hiển thị ở đây nhưng vẫn được đọc.`,
    isYear: 'năm',
    marks: words => `Lưu ý: ${words}.`,
    formulas: count => `${count} ô công thức, lấy kết quả lưu lần cuối`,
    dates: count => `${count} ô ngày tháng, chỉ lấy năm`,
    merged: count => `${count} ô gộp, chỉ lấy ô đầu`,

    problems: count => `${count} lỗi`,
    correction: place => `Giá trị ô ${place}`,
    correct: 'Sửa',
    more: count => `và ${count} lỗi nữa`,
    noYear: cell => (cell === '' ? 'thiếu năm' : `“${cell}” không phải là năm`),
    noNumber: cell => `“${cell}” không phải là số`,
    otherFormat: cell => `“${cell}” viết theo kiểu khác`,
    noResult: 'công thức được lưu mà không có kết quả',
    date: cell => `“${cell}” là ngày tháng, không phải số liệu`,
    error: cell => `ô bị lỗi (${cell})`,
    perCent: (cell, unit) => `“${cell}” là phần trăm, trong khi đơn vị là ${unit}`,
    repeated: year => `năm ${year} bị lặp`,
    outturn: (count, years) => `${count} số thuộc năm ${years} đã qua, không đổi được`,
    outside: (count, years, first, last) =>
      `${count} số thuộc năm ${years}, ngoài giai đoạn ${first}–${last}`,
    outOfRange: (cell, min, max) => `“${cell}” ngoài khoảng ${min} đến ${max}`,
    seriesProblems: count => `${count} dãy chưa nhập được`,

    apply: 'Áp dụng',
    applyValid: 'Áp dụng phần đúng',
    willChange: count => `${count} đòn bẩy thay đổi.`,
    willKeep: count => `${count} số thực hiện được nhập.`,
    nothing: 'Không có gì thay đổi.',
    tooMany: most => `Một tệp giữ tối đa ${most} số thực hiện; hãy nhập ít hơn.`,
  },
})
