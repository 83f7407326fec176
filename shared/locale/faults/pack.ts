/** Sentences of the faults whose code begins with what this file is named after. */

import type { Language } from '../../model/definition.ts'
import { exact, meant, megabytes } from './argument-words.ts'
import { fieldSentences } from './field-sentences.ts'
import { jsonSentences } from './json-sentences.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const packFaults = {
  ...fieldSentences('pack'),
  ...jsonSentences('pack.json'),
  'pack.no-folder': {
    en: args =>
      `There is no model pack in the folder “${text(args, 'folder')}” (${text(args, 'reason')}); name a folder that holds pack.yaml.`,
    vi: args =>
      `Không đọc được gói mô hình trong thư mục “${text(args, 'folder')}” (${text(args, 'reason')}); hãy chỉ đến thư mục có tệp pack.yaml.`,
  },
  'pack.missing-file': {
    en: args => `The model pack has no file ${text(args, 'file')}; ${createIt(args, 'en')}.`,
    vi: args => `Gói mô hình thiếu tệp ${text(args, 'file')}; ${createIt(args, 'vi')}.`,
  },
  'pack.unlisted-file': {
    en: args => `The file ${text(args, 'file')} is not listed in pack.yaml; ${listIt(args, 'en')}`,
    vi: args => `Tệp ${text(args, 'file')} chưa được khai báo trong pack.yaml; ${listIt(args, 'vi')}`,
  },
  'pack.unreadable': {
    en: args =>
      `The file ${text(args, 'file')} of the model pack cannot be read (${text(args, 'reason')}); check that it is a file and that you may read it.`,
    vi: args =>
      `Không đọc được tệp ${text(args, 'file')} của gói mô hình (${text(args, 'reason')}); hãy kiểm tra đó là tệp thường và bạn có quyền đọc.`,
  },
  'pack.not-a-file': {
    en: args =>
      `In place of the file ${text(args, 'file')} of the model pack stands a folder or a device; put a file there.`,
    vi: args =>
      `Tại vị trí tệp ${text(args, 'file')} của gói mô hình lại là thư mục hoặc thiết bị; hãy thay bằng tệp.`,
  },
  'pack.too-large': {
    en: args =>
      `The file ${text(args, 'file')} of the model pack is larger than ${megabytes(args)} MB; split it into several sectors.`,
    vi: args =>
      `Tệp ${text(args, 'file')} của gói mô hình lớn hơn ${megabytes(args)} MB; hãy tách thành nhiều tệp.`,
  },
  'pack.empty-file': {
    en: args =>
      `Nothing is written in the file ${text(args, 'file')}; fill it in, or remove it if a pack may do without it.`,
    vi: args =>
      `Tệp ${text(args, 'file')} không có nội dung; hãy bổ sung, hoặc xóa tệp nếu gói không bắt buộc phải có.`,
  },
  'pack.encoding': {
    en: args => `The file ${text(args, 'file')} is not UTF-8 text; save it again with the encoding UTF-8.`,
    vi: args => `Tệp ${text(args, 'file')} không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8.`,
  },
  'pack.syntax': {
    en: args => `The file is not valid YAML here: ${mistake(args, 'en')}.`,
    vi: args => `Tệp sai cú pháp YAML tại đây: ${mistake(args, 'vi')}.`,
  },
  'pack.duplicate-key': {
    en: args => `The field “${text(args, 'key')}” appears here twice; keep one of them.`,
    vi: args => `Trường “${text(args, 'key')}” bị ghi hai lần; hãy chỉ giữ lại một.`,
  },
  'pack.forbidden-key': {
    en: args => `“${text(args, 'key')}” cannot be the name of a field; choose another name.`,
    vi: args => `Không được dùng “${text(args, 'key')}” làm tên trường; hãy chọn tên khác.`,
  },
  'pack.key-form': {
    en: () => 'The name of a field must be plain text; put it in quotes or remove it.',
    vi: () => 'Tên trường phải là văn bản đơn giản; hãy đặt trong dấu ngoặc kép hoặc xóa đi.',
  },
  'pack.too-many': {
    en: args =>
      `The file holds more than ${text(args, 'limit')} values, references counted; split it or use fewer references.`,
    vi: args =>
      `Tệp chứa hơn ${text(args, 'limit')} giá trị, kể cả tham chiếu; hãy tách tệp hoặc dùng ít tham chiếu hơn.`,
  },
  'pack.unknown-reference': {
    en: args =>
      `The reference *${text(args, 'name')} leads to no &${text(args, 'name')} before it; correct the name, or put text that begins with * in quotes.`,
    vi: args =>
      `Tham chiếu *${text(args, 'name')} không trỏ đến &${text(args, 'name')} nào phía trước; hãy sửa tên hoặc đặt nội dung bắt đầu bằng * trong ngoặc kép.`,
  },
  'pack.tag': {
    en: args => `The tag ${text(args, 'tag')} is not used in a pack; remove it and write the plain value.`,
    vi: args => `Gói mô hình không dùng thẻ ${text(args, 'tag')}; hãy xóa thẻ và ghi giá trị thông thường.`,
  },
  'pack.too-deep': {
    en: args => `Fields are nested deeper than ${text(args, 'limit')} levels; write this part flatter.`,
    vi: args => `Các trường lồng nhau quá ${text(args, 'limit')} cấp; hãy giảm số cấp.`,
  },
  'pack.csv-separator': {
    en: () =>
      'The cells of this file are not separated by commas; save it again as CSV with commas between the cells and decimal points in the numbers.',
    vi: () =>
      'Các ô trong tệp không ngăn cách bằng dấu phẩy; hãy lưu lại dạng CSV với dấu phẩy giữa các ô và dấu chấm thập phân trong các số.',
  },
  'pack.csv-column': {
    en: args => `There is no column “${text(args, 'name')}”; ${columnNames(args, 'en')}`,
    vi: args => `Không có cột “${text(args, 'name')}”; ${columnNames(args, 'vi')}`,
  },
  'pack.csv-column-missing': {
    en: args =>
      `The column “${text(args, 'name')}” is missing; add it to the first line, with a cell in every row.`,
    vi: args => `Thiếu cột “${text(args, 'name')}”; hãy thêm vào dòng đầu và thêm ô tương ứng ở mọi dòng.`,
  },
  'pack.csv-cells': {
    en: args =>
      `This row has ${text(args, 'found')} cells and the first line ${text(args, 'expected')}; put text that holds a comma in quotes, and a comma for each empty cell.`,
    vi: args =>
      `Dòng này có ${text(args, 'found')} ô, dòng đầu có ${text(args, 'expected')} ô; hãy đặt nội dung có dấu phẩy trong dấu ngoặc kép và ghi một dấu phẩy cho mỗi ô trống.`,
  },
  'pack.csv-quote': {
    en: () =>
      'A quotation mark stands inside a cell; put the whole cell in quotes and write each quotation mark in it twice.',
    vi: () =>
      'Có dấu ngoặc kép bên trong ô; hãy đặt cả ô trong dấu ngoặc kép và viết mỗi dấu ngoặc kép bên trong hai lần.',
  },
  'pack.csv-quote-open': {
    en: () => 'The quotation mark that opens here is never closed; close it at the end of the cell.',
    vi: () => 'Dấu ngoặc kép mở tại đây không được đóng; hãy đóng lại ở cuối ô.',
  },
  'pack.csv-rows': {
    en: args => `The table has more than ${text(args, 'limit')} rows; make it smaller.`,
    vi: args => `Bảng có hơn ${text(args, 'limit')} dòng; hãy thu gọn lại.`,
  },
  'pack.preset-formulas': {
    en: args =>
      `The preset “${text(args, 'file')}” has formulas of its own; write what it says into the model, or take them out.`,
    vi: args =>
      `Kịch bản mẫu “${text(args, 'file')}” có công thức riêng; hãy đưa nội dung đó vào mô hình hoặc bỏ đi.`,
  },
  'pack.preset-name': {
    en: args =>
      `A preset must be a file scenarios/NAME.h45 of the pack, not “${text(args, 'file')}”; move the file there and correct this line.`,
    vi: args =>
      `Kịch bản mẫu phải là tệp scenarios/TÊN.h45 trong gói mô hình, không phải “${text(args, 'file')}”; hãy chuyển tệp vào đó và sửa dòng này.`,
  },
  'pack.repeated-id': {
    en: args =>
      `The id “${text(args, 'id')}” stands under “${text(args, 'list')}” already; give this one an id of its own, or remove it.`,
    vi: args =>
      `Mã “${text(args, 'id')}” đã có trong “${text(args, 'list')}”; hãy đặt mã riêng cho mục này hoặc xóa đi.`,
  },
  'pack.repeated-fact': {
    en: args => `The fact “${text(args, 'id')}” appears here twice; give this one an id of its own.`,
    vi: args => `Số liệu “${text(args, 'id')}” xuất hiện hai lần; hãy đặt mã riêng cho mục này.`,
  },
  'pack.unit-silent': {
    en: args =>
      `The unit “${text(args, 'unit')}” does not say what it measures, so that formulas cannot be held to it; add measures, for example measures: { vnd: 1, person: -1 }, or measures: {} for a pure number.`,
    vi: args =>
      `Đơn vị “${text(args, 'unit')}” chưa khai báo đại lượng đo nên không đối chiếu được công thức; hãy thêm measures, ví dụ measures: { vnd: 1, person: -1 }, hoặc measures: {} với số thuần túy.`,
  },
  'pack.reality-breach': {
    en: args =>
      `The reality check ${labelled(args, 'en')} does not hold: “${text(args, 'variable')}” is ${rounded(args, 'value', 'en')} in ${text(args, 'year')}, against ${rounded(args, 'against', 'en')}; correct the model, or the check if it asks too much.`,
    vi: args =>
      `Phép kiểm tra tính hợp lý ${labelled(args, 'vi')} không đúng: “${text(args, 'variable')}” năm ${text(args, 'year')} là ${rounded(args, 'value', 'vi')}, đối chiếu với ${rounded(args, 'against', 'vi')}; hãy sửa mô hình, hoặc sửa phép kiểm tra nếu đòi hỏi quá mức.`,
  },
  'pack.reality-stopped': {
    en: args =>
      `The reality check ${labelled(args, 'en')} cannot be judged: the model does not run with the values that it holds; correct the model, or the values.`,
    vi: args =>
      `Không xét được phép kiểm tra tính hợp lý ${labelled(args, 'vi')}: mô hình không chạy được với các giá trị mà phép kiểm tra đặt ra; hãy sửa mô hình hoặc các giá trị đó.`,
  },
  'pack.folder-not-empty': {
    en: args =>
      `The folder “${text(args, 'folder')}” is not empty; name a new folder, so that nothing in it is written over.`,
    vi: args =>
      `Thư mục “${text(args, 'folder')}” không trống; hãy chọn thư mục mới để không ghi đè lên nội dung nào.`,
  },
  'pack.not-written': {
    en: args =>
      `The pack could not be written into the folder “${text(args, 'folder')}” (${text(args, 'reason')}); name a folder in which you may write.`,
    vi: args =>
      `Không ghi được gói mô hình vào thư mục “${text(args, 'folder')}” (${text(args, 'reason')}); hãy chọn thư mục mà bạn có quyền ghi.`,
  },
  'pack.unknown-ticket': {
    en: () => 'This model is not on the list any more; open the list again and choose from it.',
    vi: () => 'Mô hình này không còn trong danh sách; hãy mở lại danh sách rồi chọn.',
  },
  'pack.model-changed': {
    en: () =>
      'Another model was put in force in another window, and what is unsaved here could not be kept; save it to a file, then load this page again.',
    vi: () =>
      'Một cửa sổ khác đã chuyển mô hình và phần chưa lưu ở đây không giữ lại được; hãy lưu vào tệp rồi tải lại trang này.',
  },
  'pack.work-kept': {
    en: args =>
      `Another model runs now. The unsaved changes to “${text(args, 'title')}” are kept for the model “${text(args, 'pack')}” and come back when it runs again.`,
    vi: args =>
      `Chương trình đã chuyển sang mô hình khác. Phần chưa lưu của “${text(args, 'title')}” được giữ cho mô hình “${text(args, 'pack')}” và sẽ trở lại khi dùng lại mô hình đó.`,
  },
  'pack.remembered-gone': {
    en: args =>
      `The folder “${text(args, 'folder')}” of the model chosen last is not there, so the program runs its own model; put the folder back, or choose a model under File, Model.`,
    vi: args =>
      `Không tìm thấy thư mục “${text(args, 'folder')}” của mô hình đã chọn lần trước nên chương trình chạy mô hình có sẵn; hãy đưa thư mục về chỗ cũ hoặc chọn mô hình trong Tệp, Mô hình.`,
  },
  'pack.remembered-broken': {
    en: args =>
      `The model chosen last, in the folder “${text(args, 'folder')}”, has faults (${text(args, 'count')}), so the program runs its own model; File, Model says what is wrong.`,
    vi: args =>
      `Mô hình đã chọn lần trước, trong thư mục “${text(args, 'folder')}”, có ${text(args, 'count')} lỗi nên chương trình chạy mô hình có sẵn; xem lỗi trong Tệp, Mô hình.`,
  },
} satisfies Sentences

/** A check by its label and its id. */
function labelled(args: FaultArguments, language: Language): string {
  return `“${text(args, language === 'en' ? 'labelEn' : 'labelVi')}” (${text(args, 'id')})`
}

/** Six digits tell where a check breaks; the rest is in the run. */
function rounded(args: FaultArguments, name: string, language: Language): string {
  const value = args[name]
  const digits = typeof value === 'number' ? { [name]: Number(value.toPrecision(6)) } : args
  return exact(digits, name, language)
}

/** Files of sectors and presets are there because a line lists them, all others because every pack has them. */
function createIt(args: FaultArguments, language: Language): string {
  if (text(args, 'file').includes('/'))
    return language === 'en'
      ? 'create it, or remove the line that lists it'
      : 'hãy tạo tệp này hoặc xóa dòng khai báo nó'
  return language === 'en'
    ? 'create it, or name the folder of another pack'
    : 'hãy tạo tệp này hoặc chỉ đến thư mục của gói khác'
}

function listIt(args: FaultArguments, language: Language): string {
  const near = text(args, 'near')
  if (near === '')
    return language === 'en'
      ? 'list it there as a sector, or remove it.'
      : 'hãy khai báo trong mục sectors hoặc xóa tệp.'
  return language === 'en'
    ? `is it meant for the sector “${near}”?`
    : `có phải tệp này dành cho lĩnh vực “${near}”?`
}

function columnNames(args: FaultArguments, language: Language): string {
  const known = text(args, 'known')
  return meant(args, language, language === 'en' ? `the columns are ${known}.` : `các cột gồm ${known}.`)
}

const mistakes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  indent: {
    en: 'the line is indented wrongly or a bracket is not closed; align it with its neighbours and close every bracket',
    vi: 'dòng thụt lề sai hoặc thiếu dấu đóng ngoặc; hãy căn thẳng với các dòng cùng cấp và đóng đủ ngoặc',
  },
  colon: {
    en: 'a value may not hold “name: value” itself; put text with a colon in quotes, or move the field to its own line',
    vi: 'giá trị không được chứa “tên: giá trị”; hãy đặt nội dung có dấu hai chấm trong dấu ngoặc kép hoặc xuống dòng',
  },
  tab: {
    en: 'lines are indented with spaces; replace the tab',
    vi: 'dòng phải thụt lề bằng dấu cách; hãy thay phím tab bằng dấu cách',
  },
  missing: {
    en: 'a quote, bracket or comma is missing; close what was opened before',
    vi: 'thiếu dấu ngoặc kép, dấu ngoặc hoặc dấu phẩy; hãy đóng phần đã mở trước đó',
  },
  escape: {
    en: 'the backslash in quotes begins no known escape; double it',
    vi: 'dấu gạch chéo ngược trong ngoặc kép không hợp lệ; hãy viết hai lần',
  },
  start: {
    en: 'text that begins with this character must be put in quotes',
    vi: 'nội dung bắt đầu bằng ký tự này phải đặt trong dấu ngoặc kép',
  },
  unexpected: {
    en: 'this does not belong here; check quotes, brackets and commas before it',
    vi: 'phần này không hợp lệ; hãy kiểm tra dấu ngoặc và dấu phẩy phía trước',
  },
  documents: {
    en: 'a file holds one document; remove the line ---',
    vi: 'mỗi tệp chỉ chứa một tài liệu; hãy xóa dòng ---',
  },
  directive: {
    en: 'the line that begins with % is not used; remove it',
    vi: 'không dùng dòng bắt đầu bằng %; hãy xóa dòng này',
  },
  tag: { en: 'tags (!name) are not used; remove it', vi: 'không dùng thẻ (!tên); hãy xóa thẻ' },
  other: {
    en: 'it cannot be read; check indentation, quotes and brackets',
    vi: 'không đọc được; hãy kiểm tra thụt lề, dấu ngoặc kép và dấu ngoặc',
  },
}

function mistake(args: FaultArguments, language: Language): string {
  return (mistakes[text(args, 'mistake')] ?? mistakes.other)?.[language] ?? ''
}
