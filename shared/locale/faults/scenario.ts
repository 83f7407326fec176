/** Sentences of the faults whose code begins with what this file is named after. */

import type { Language } from '../../model/definition.ts'
import { megabytes } from './argument-words.ts'
import { fieldSentences } from './field-sentences.ts'
import { jsonSentences } from './json-sentences.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const scenarioFaults = {
  ...fieldSentences('scenario'),
  ...jsonSentences('scenario.json'),
  'scenario.empty': {
    en: () => 'The file is empty; choose another file, or an older copy of it.',
    vi: () => 'Tệp trống; hãy chọn tệp khác hoặc một bản lưu trước đó.',
  },
  'scenario.too-large': {
    en: args =>
      `The file is larger than ${megabytes(args)} MB, more than any scenario file; choose another file.`,
    vi: args =>
      `Tệp lớn hơn ${megabytes(args)} MB, vượt quá dung lượng của một tệp kịch bản; hãy chọn tệp khác.`,
  },
  'scenario.too-large-to-write': {
    en: args =>
      `The file would be larger than ${megabytes(args)} MB, so nothing was saved; remove saved views, or divide the scenarios between several files.`,
    vi: args =>
      `Tệp sẽ lớn hơn ${megabytes(args)} MB nên chưa lưu được gì; hãy xóa bớt màn hình đã lưu hoặc chia kịch bản ra nhiều tệp.`,
  },
  'scenario.not-text': {
    en: args => `The file is of the kind ${text(args, 'kind')}, not a scenario file; choose another file.`,
    vi: args => `Đây là tệp ${text(args, 'kind')}, không phải tệp kịch bản; hãy chọn tệp khác.`,
  },
  'scenario.damaged': {
    en: () => 'The file holds empty bytes, as after a power cut; open an older copy of it.',
    vi: () => 'Tệp chứa các byte rỗng, thường do mất điện khi đang ghi; hãy mở một bản lưu trước đó.',
  },
  'scenario.encoding': {
    en: args =>
      `The file is not ${text(args, 'encoding')} text from here on; save it again with the encoding UTF-8.`,
    vi: args => `Từ đây tệp không còn là văn bản ${text(args, 'encoding')}; hãy lưu lại với bảng mã UTF-8.`,
  },
  'scenario.utf16': {
    en: () => 'The file was written as UTF-16; it will be saved as UTF-8.',
    vi: () => 'Tệp được ghi bằng UTF-16; khi lưu sẽ chuyển thành UTF-8.',
  },
  'scenario.too-many-mistakes': {
    en: () =>
      'The file holds too many mistakes to be listed and is hardly one of this program; it stays as it is. Choose another file, or an older copy of it.',
    vi: () =>
      'Tệp có quá nhiều lỗi, không thể liệt kê và khó có thể là tệp của chương trình này; tệp được giữ nguyên. Hãy chọn tệp khác hoặc một bản lưu trước đó.',
  },
  'scenario.not-a-scenario': {
    en: args =>
      `This is not a scenario file: it must hold "format": "${text(args, 'format')}". Choose another file.`,
    vi: args =>
      `Đây không phải tệp kịch bản: tệp phải có "format": "${text(args, 'format')}". Hãy chọn tệp khác.`,
  },
  'scenario.version': {
    en: args =>
      `The field “${text(args, 'field')}” must be a whole number from 1 on; this program writes ${text(args, 'version')}.`,
    vi: args =>
      `Trường “${text(args, 'field')}” phải là số nguyên từ 1 trở lên; chương trình này ghi ${text(args, 'version')}.`,
  },
  'scenario.too-new': {
    en: args =>
      `The file is of version ${text(args, 'version')} of the format, this program reads up to version ${text(args, 'ours')}; update the program to open it.`,
    vi: args =>
      `Tệp thuộc phiên bản định dạng ${text(args, 'version')}, chương trình này chỉ đọc được đến phiên bản ${text(args, 'ours')}; hãy cập nhật chương trình để mở.`,
  },
  'scenario.repeated-id': {
    en: args =>
      `Two scenarios in the file have the id “${text(args, 'name')}”; give this one an id of its own.`,
    vi: args =>
      `Hai kịch bản trong tệp có cùng mã “${text(args, 'name')}”; hãy đặt mã riêng cho kịch bản này.`,
  },
  'scenario.forbidden-id': {
    en: args => `“${text(args, 'name')}” cannot be the id of a scenario; give it another one.`,
    vi: args => `Không được dùng “${text(args, 'name')}” làm mã kịch bản; hãy đặt mã khác.`,
  },
  'scenario.unknown-base': {
    en: args =>
      `The base “${text(args, 'name')}” is not one of the scenarios in the file; write the id of one of them, or null.`,
    vi: args =>
      `Kịch bản so sánh “${text(args, 'name')}” không có trong tệp; hãy ghi mã của một kịch bản trong tệp hoặc null.`,
  },
  'scenario.too-many': {
    en: args =>
      `A file holds at most ${text(args, 'limit')} scenarios, so none was added; remove some, or start another file.`,
    vi: args =>
      `Một tệp chứa tối đa ${text(args, 'limit')} kịch bản nên chưa thêm kịch bản nào; hãy xóa bớt hoặc lập tệp khác.`,
  },
  'scenario.hidden-letter': {
    en: args =>
      `The field “${text(args, 'name')}” holds characters that cannot be seen; type the text again.`,
    vi: args => `Trường “${text(args, 'name')}” chứa ký tự không nhìn thấy được; hãy gõ lại nội dung.`,
  },
  'scenario.hidden-in-text': {
    en: args =>
      `The field “${text(args, 'name')}” holds characters that cannot be seen or that turn the direction of writing${otherFields(args, 'en')}; the text is kept as it is. Type it again where they are not meant.`,
    vi: args =>
      `Trường “${text(args, 'name')}”${otherFields(args, 'vi')} chứa ký tự không nhìn thấy được hoặc làm đổi chiều viết; nội dung vẫn được giữ nguyên. Hãy gõ lại nếu đó không phải chủ ý.`,
  },
  'scenario.not-written': {
    en: () =>
      'The scenario could not be written without losing something, so nothing was saved; report this.',
    vi: () => 'Không ghi được kịch bản mà giữ nguyên nội dung nên chưa lưu gì; hãy báo cho nhóm phát triển.',
  },
  'scenario.other-pack': {
    en: args =>
      `The file was made for the model “${text(args, 'pack')}”, but “${text(args, 'model')}” is running; choose that model under File, Model, or start the program with its pack (--seeds).`,
    vi: args =>
      `Tệp được lập cho mô hình “${text(args, 'pack')}”, nhưng chương trình đang dùng “${text(args, 'model')}”; hãy chọn mô hình đó trong Tệp, Mô hình, hoặc khởi động với gói của nó (--seeds).`,
  },
  'scenario.other-version': {
    en: args =>
      `The file was made with version ${text(args, 'version')} of the model and is shown with version ${text(args, 'ours')}, so its numbers may differ; it stays as it is until you save it.`,
    vi: args =>
      `Tệp được lập với phiên bản mô hình ${text(args, 'version')} và đang hiển thị theo phiên bản ${text(args, 'ours')} nên kết quả có thể khác; tệp giữ nguyên cho đến khi bạn lưu.`,
  },
  'scenario.other-data': {
    en: () =>
      'The data of the model has changed since the file was saved, so its numbers may differ; it stays as it is until you save it.',
    vi: () =>
      'Dữ liệu mô hình đã thay đổi từ khi lưu tệp nên kết quả có thể khác; tệp giữ nguyên cho đến khi bạn lưu.',
  },
  'scenario.older-format': {
    en: args =>
      `The file is of version ${text(args, 'from')} of the format and will be saved as version ${text(args, 'to')}; it stays as it is until you save it.`,
    vi: args =>
      `Tệp thuộc phiên bản định dạng ${text(args, 'from')}, khi lưu sẽ thành phiên bản ${text(args, 'to')}; tệp giữ nguyên cho đến khi bạn lưu.`,
  },
  'scenario.newer-format': {
    en: args =>
      `A newer version of the program made this file (version ${text(args, 'version')} of the format, this one writes ${text(args, 'ours')}), so it is not written over; “Save as” keeps your changes in another file, with what only the newer version knows.`,
    vi: args =>
      `Tệp do phiên bản chương trình mới hơn tạo ra (phiên bản định dạng ${text(args, 'version')}, chương trình này ghi ${text(args, 'ours')}) nên không được ghi đè; “Lưu thành” giữ các thay đổi trong tệp khác, kèm cả phần mà chỉ phiên bản mới biết.`,
  },
  'scenario.newer-import': {
    en: args =>
      `The file is of version ${text(args, 'version')} of the format; what only a newer program knows of its scenarios was not imported.`,
    vi: args =>
      `Tệp thuộc phiên bản định dạng ${text(args, 'version')}; phần thông tin mà chỉ chương trình mới hơn biết không được nhập theo.`,
  },
  'scenario.edited-elsewhere': {
    en: () =>
      'The content of this file is not what the program last saved in it: it was edited by hand or damaged by one character or more. Check the values; saving confirms them.',
    vi: () =>
      'Nội dung tệp không giống lần chương trình lưu gần nhất: tệp đã được sửa bên ngoài hoặc bị sai lệch ký tự. Hãy kiểm tra các giá trị; khi lưu là xác nhận nội dung này.',
  },
  'scenario.migration-failed': {
    en: args =>
      `The file could not be brought from version ${text(args, 'from')} to version ${text(args, 'to')} of the format, so it was not opened and stays as it is; open it with the program that made it, and report this.`,
    vi: args =>
      `Không chuyển được tệp từ phiên bản định dạng ${text(args, 'from')} sang ${text(args, 'to')} nên không mở; tệp vẫn giữ nguyên. Hãy mở bằng chương trình đã tạo ra tệp và báo cho nhóm phát triển.`,
  },
} satisfies Sentences

/** How many fields beside the one that is named have the same. */
function otherFields(args: FaultArguments, language: Language): string {
  const others = text(args, 'others')
  if (others === '0') return ''
  if (language === 'vi') return ` và ${others} trường khác`
  return others === '1' ? ', as does one other field' : `, as do ${others} other fields`
}
