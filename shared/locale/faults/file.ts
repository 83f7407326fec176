/** Sentences of the faults whose code begins with what this file is named after. */

import type { Language } from '../../model/definition.ts'
import { megabytes } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const fileFaults = {
  'file.not-found': {
    en: args => `“${text(args, 'name')}” is not there; ${elsewhere(args, 'en')}.`,
    vi: args => `Không tìm thấy “${text(args, 'name')}”; ${elsewhere(args, 'vi')}.`,
  },
  'file.no-folder': {
    en: args =>
      `The folder of “${text(args, 'name')}” cannot be found, so nothing was saved; create it or save in another folder.`,
    vi: args =>
      `Không tìm thấy thư mục của “${text(args, 'name')}” nên chưa lưu được gì; hãy tạo thư mục hoặc lưu vào thư mục khác.`,
  },
  'file.no-permission': {
    en: args =>
      `You do not have permission for “${text(args, 'name')}”${unsaved(args, 'en')}; ${elsewhere(args, 'en')}.`,
    vi: args =>
      `Bạn không có quyền đối với “${text(args, 'name')}”${unsaved(args, 'vi')}; ${elsewhere(args, 'vi')}.`,
  },
  'file.read-only-disk': {
    en: args =>
      `The disk of “${text(args, 'name')}” is read-only${unsaved(args, 'en')}; ${elsewhere(args, 'en')}.`,
    vi: args =>
      `Ổ đĩa chứa “${text(args, 'name')}” chỉ cho phép đọc${unsaved(args, 'vi')}; ${elsewhere(args, 'vi')}.`,
  },
  'file.disk-full': {
    en: args =>
      `The disk is full${unsaved(args, 'en')}; free some space, or save “${text(args, 'name')}” in another folder.`,
    vi: args =>
      `Ổ đĩa đã đầy${unsaved(args, 'vi')}; hãy giải phóng dung lượng hoặc lưu “${text(args, 'name')}” vào thư mục khác.`,
  },
  'file.disk-error': {
    en: args =>
      `The disk reported an error at “${text(args, 'name')}”${unsaved(args, 'en')}; ${elsewhere(args, 'en')}.`,
    vi: args =>
      `Ổ đĩa báo lỗi khi xử lý “${text(args, 'name')}”${unsaved(args, 'vi')}; ${elsewhere(args, 'vi')}.`,
  },
  'file.not-a-file': {
    en: args =>
      `“${text(args, 'name')}” is a folder or a device, not a file${unsaved(args, 'en')}; choose another name.`,
    vi: args =>
      `“${text(args, 'name')}” là thư mục hoặc thiết bị, không phải tệp${unsaved(args, 'vi')}; hãy chọn tên khác.`,
  },
  'file.broken-link': {
    en: args =>
      `“${text(args, 'name')}” is a link that leads nowhere${unsaved(args, 'en')}; ${elsewhere(args, 'en')}.`,
    vi: args =>
      `“${text(args, 'name')}” là liên kết không dẫn tới tệp nào${unsaved(args, 'vi')}; ${elsewhere(args, 'vi')}.`,
  },
  'file.name-too-long': {
    en: args =>
      `The name “${text(args, 'name')}” is too long for this disk${unsaved(args, 'en')}; choose a shorter one.`,
    vi: args =>
      `Tên “${text(args, 'name')}” quá dài đối với ổ đĩa này${unsaved(args, 'vi')}; hãy chọn tên ngắn hơn.`,
  },
  'file.in-use': {
    en: args =>
      `Another program is using “${text(args, 'name')}”${unsaved(args, 'en')}; close it there and try again.`,
    vi: args =>
      `Chương trình khác đang giữ “${text(args, 'name')}”${unsaved(args, 'vi')}; hãy đóng tệp ở đó rồi thử lại.`,
  },
  'file.too-many-open': {
    en: args =>
      `The system has too many files open for “${text(args, 'name')}”${unsaved(args, 'en')}; close some programs and try again.`,
    vi: args =>
      `Hệ thống đang mở quá nhiều tệp nên chưa xử lý được “${text(args, 'name')}”${unsaved(args, 'vi')}; hãy đóng bớt chương trình rồi thử lại.`,
  },
  'file.failed': {
    en: args =>
      `The system refused “${text(args, 'name')}” (${text(args, 'reason')})${unsaved(args, 'en')}; ${elsewhere(args, 'en')}.`,
    vi: args =>
      `Hệ thống từ chối “${text(args, 'name')}” (${text(args, 'reason')})${unsaved(args, 'vi')}; ${elsewhere(args, 'vi')}.`,
  },
  'file.too-large': {
    en: args =>
      `“${text(args, 'name')}” is larger than ${megabytes(args)} MB, more than any scenario file; choose another file.`,
    vi: args =>
      `“${text(args, 'name')}” lớn hơn ${megabytes(args)} MB, vượt quá dung lượng của một tệp kịch bản; hãy chọn tệp khác.`,
  },
  'file.changed-while-reading': {
    en: args =>
      `“${text(args, 'name')}” changed while it was being read; try again when the other program has saved it.`,
    vi: args =>
      `“${text(args, 'name')}” thay đổi trong khi đang đọc; hãy thử lại khi chương trình khác đã lưu xong.`,
  },
  'file.exists': {
    en: args => `There is already a file “${text(args, 'name')}”; choose another name, or replace it.`,
    vi: args => `Đã có tệp “${text(args, 'name')}”; hãy chọn tên khác hoặc thay thế tệp đó.`,
  },
  'file.changed-on-disk': {
    en: args =>
      `“${text(args, 'name')}” has been changed elsewhere, in another window or program, since it was opened, so it was not replaced; save under another name, or replace it.`,
    vi: args =>
      `“${text(args, 'name')}” đã được thay đổi ở cửa sổ hoặc chương trình khác từ khi mở nên chưa được ghi đè; hãy lưu với tên khác hoặc thay thế tệp đó.`,
  },
  'file.gone': {
    en: args =>
      `“${text(args, 'name')}” has been removed from its folder since it was opened; save under another name, or create it again.`,
    vi: args =>
      `“${text(args, 'name')}” đã bị xóa hoặc chuyển đi từ khi mở; hãy lưu với tên khác hoặc tạo lại tệp.`,
  },
  'file.write-protected': {
    en: args =>
      `“${text(args, 'name')}” is write-protected, so it was not replaced; save under another name, or replace it.`,
    vi: args =>
      `“${text(args, 'name')}” được đặt chỉ đọc nên chưa được ghi đè; hãy lưu với tên khác hoặc thay thế tệp đó.`,
  },
  'file.made-by-newer': {
    en: args =>
      `“${text(args, 'name')}” was made by a newer version of the program, so it is not written over; save under another name.`,
    vi: args =>
      `“${text(args, 'name')}” do phiên bản chương trình mới hơn tạo ra nên không được ghi đè; hãy lưu với tên khác.`,
  },
  'file.not-kept': {
    en: args =>
      `The disk did not keep what was written to “${text(args, 'name')}”; save in another folder and check the disk.`,
    vi: args =>
      `Ổ đĩa không giữ đúng nội dung đã ghi vào “${text(args, 'name')}”; hãy lưu vào thư mục khác và kiểm tra ổ đĩa.`,
  },
  'file.not-a-scenario-name': {
    en: args => `“${text(args, 'name')}” does not end in .h45; choose a scenario file.`,
    vi: args => `“${text(args, 'name')}” không có đuôi .h45; hãy chọn tệp kịch bản.`,
  },
  'file.unknown-ticket': {
    en: () =>
      'The program has been started again since and no longer knows this file; save it with “Save as”, or open it from the list again.',
    vi: () =>
      'Chương trình đã được khởi động lại nên không còn nhận ra tệp này; hãy dùng “Lưu thành” để lưu, hoặc mở lại tệp từ danh sách.',
  },
  'file.preferences-damaged': {
    en: args =>
      `The preferences file was damaged, so the defaults are in use; the old file is kept as “${text(args, 'name')}”.`,
    vi: args =>
      `Tệp tùy chọn bị hỏng nên chương trình dùng tùy chọn mặc định; tệp cũ được giữ lại với tên “${text(args, 'name')}”.`,
  },
  'file.preferences-unavailable': {
    en: args =>
      `Preferences cannot be saved in “${text(args, 'folder')}” (${text(args, 'reason')}), so they last only until the program ends; check the folder.`,
    vi: args =>
      `Không lưu được tùy chọn vào “${text(args, 'folder')}” (${text(args, 'reason')}) nên chỉ có hiệu lực đến khi tắt chương trình; hãy kiểm tra thư mục.`,
  },
} satisfies Sentences

function unsaved(args: FaultArguments, language: Language): string {
  if (text(args, 'action') !== 'save') return ''
  return language === 'en' ? ', so nothing was saved' : ' nên chưa lưu được gì'
}

function elsewhere(args: FaultArguments, language: Language): string {
  switch (text(args, 'action')) {
    case 'save':
      return language === 'en' ? 'save in another folder' : 'hãy lưu vào thư mục khác'
    case 'list':
      return language === 'en' ? 'check the folder' : 'hãy kiểm tra thư mục'
    default:
      return language === 'en' ? 'choose another file' : 'hãy chọn tệp khác'
  }
}
