/** Texts of pasting a table over a path. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const pasteMessages = defineMessages({
  en: {
    title: 'Paste from a spreadsheet',
    how: 'Copy two columns, year and value, and paste them here (Ctrl+V).',
    howOne: (year: number) => `One column alone begins in ${year}, the selected year.`,
    box: 'Pasted table',
    nothing: 'No row has a year and a value. Copy both columns, with a year of four digits in the first.',
    rows: (count: number, first: string, last: string) =>
      count === 1 ? `1 year: ${first}.` : `${count} years, from ${first} to ${last}.`,
    point: (value: string, year: number) => `${value} in ${year}`,
    heads: (count: number) =>
      count === 1 ? 'The line of names was left out.' : `${count} lines of names were left out.`,
    turned: 'The years run across; they were read as such.',
    unread: (count: number) =>
      count === 1
        ? 'Only the first two columns were read; there is another.'
        : `Only the first two columns were read; there are ${count} more.`,
    unreadLines: (count: number) =>
      count === 1
        ? 'Only the first two lines were read; there is another.'
        : `Only the first two lines were read; there are ${count} more.`,
    gaps: (years: string) => `No value for ${years}: interpolated.`,
    held: (value: string, year: number) => `After ${year} the path stays at ${value}.`,

    format: 'Numbers are written as in',
    vi: 'Vietnamese',
    en: 'English',
    viExample: '1.234,5',
    enExample: '1,234.5',
    formatFound: (example: string) => `Only this way all cells are numbers (${example}).`,
    formatRange: 'Only this way the values lie within the range of the lever.',
    formatOpen: (cell: string, vi: string, en: string) =>
      `“${cell}” is ${vi} in Vietnamese and ${en} in English. Say which is meant.`,
    scale: 'Values are',
    shown: 'per cent',
    part: 'decimals',
    scaleRange: 'Only this way the values lie within the range of the lever.',
    scaleOpen: (cell: string, shown: string, part: string) =>
      `“${cell}” may be ${shown} or ${part}. Say which is meant.`,
    before: (last: number) => `Until ${last}`,
    firstValue: 'the first value',
    standard: 'the default',

    problems: (count: number) => (count === 1 ? '1 row cannot be taken:' : `${count} rows cannot be taken:`),
    line: (place: number) => `Line ${place}`,
    column: (place: number) => `Column ${place}`,
    more: (count: number) => `and ${count} more`,
    noYear: (cell: string) => (cell === '' ? 'no year' : `“${cell}” is not a year`),
    noNumber: (cell: string) => `“${cell}” is not a number`,
    empty: (year: number) => `${year} has no value`,
    otherFormat: (cell: string) => `“${cell}” is written the other way`,
    repeated: (year: number) => `${year} stands in several rows`,
    outturn: (year: number) => `${year} is over and cannot be changed`,
    outside: (year: number, first: number, last: number) => `${year} is outside ${first}–${last}`,
    outOfRange: (cell: string, min: string, max: string) => `“${cell}” is not between ${min} and ${max}`,

    take: (count: number) =>
      count === 0 ? 'Take the table' : count === 1 ? 'Take 1 year' : `Take ${count} years`,
    takeValid: (count: number) => (count === 1 ? 'Take the 1 valid row' : `Take the ${count} valid rows`),
    cancel: 'Cancel',
  },
  vi: {
    title: 'Dán từ bảng tính',
    how: 'Chép hai cột năm và giá trị rồi dán vào đây (Ctrl+V).',
    howOne: (year: number) => `Nếu chỉ có một cột, giá trị bắt đầu từ năm ${year} đang chọn.`,
    box: 'Bảng được dán',
    nothing: 'Không dòng nào có năm và giá trị. Hãy chép cả hai cột, cột đầu là năm gồm bốn chữ số.',
    rows: (count: number, first: string, last: string) =>
      count === 1 ? `1 năm: ${first}.` : `${count} năm, từ ${first} đến ${last}.`,
    point: (value: string, year: number) => `${value} năm ${year}`,
    heads: (count: number) => `Đã bỏ qua ${count} dòng tiêu đề.`,
    turned: 'Các năm xếp theo hàng ngang và đã được đọc như vậy.',
    unread: (count: number) => `Chỉ đọc hai cột đầu, bỏ qua ${count} cột còn lại.`,
    unreadLines: (count: number) => `Chỉ đọc hai dòng đầu, bỏ qua ${count} dòng còn lại.`,
    gaps: (years: string) => `Thiếu ${years}: sẽ nội suy.`,
    held: (value: string, year: number) => `Sau năm ${year} giữ nguyên ${value}.`,

    format: 'Số viết theo kiểu',
    vi: 'Việt',
    en: 'Anh',
    viExample: '1.234,5',
    enExample: '1,234.5',
    formatFound: (example: string) => `Chỉ theo kiểu này mọi ô mới là số (${example}).`,
    formatRange: 'Chỉ theo kiểu này giá trị mới nằm trong khoảng của đòn bẩy.',
    formatOpen: (cell: string, vi: string, en: string) =>
      `“${cell}” theo kiểu Việt là ${vi}, theo kiểu Anh là ${en}. Hãy chọn cách hiểu đúng.`,
    scale: 'Giá trị là',
    shown: 'phần trăm',
    part: 'số thập phân',
    scaleRange: 'Chỉ theo cách này giá trị mới nằm trong khoảng của đòn bẩy.',
    scaleOpen: (cell: string, shown: string, part: string) =>
      `“${cell}” có thể là ${shown} hoặc ${part}. Hãy chọn cách hiểu đúng.`,
    before: (last: number) => `Đến hết năm ${last}`,
    firstValue: 'giá trị đầu',
    standard: 'mặc định',

    problems: (count: number) => `${count} dòng không dùng được:`,
    line: (place: number) => `Dòng ${place}`,
    column: (place: number) => `Cột ${place}`,
    more: (count: number) => `và ${count} dòng nữa`,
    noYear: (cell: string) => (cell === '' ? 'thiếu năm' : `“${cell}” không phải là năm`),
    noNumber: (cell: string) => `“${cell}” không phải là số`,
    empty: (year: number) => `năm ${year} chưa có giá trị`,
    otherFormat: (cell: string) => `“${cell}” viết theo kiểu khác`,
    repeated: (year: number) => `năm ${year} lặp ở nhiều dòng`,
    outturn: (year: number) => `năm ${year} đã qua, không đổi được`,
    outside: (year: number, first: number, last: number) => `năm ${year} ngoài giai đoạn ${first}–${last}`,
    outOfRange: (cell: string, min: string, max: string) => `“${cell}” ngoài khoảng ${min} đến ${max}`,

    take: (count: number) => (count === 0 ? 'Dùng bảng này' : `Dùng ${count} năm`),
    takeValid: (count: number) => `Lấy ${count} dòng hợp lệ`,
    cancel: 'Hủy',
  },
})
