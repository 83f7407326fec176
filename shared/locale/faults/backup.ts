/** Sentences of unsaved work that the program keeps (`backup.*`), and of what became of it. */

import type { Language } from '../../model/definition.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const backupFaults = {
  'backup.not-kept': {
    en: args =>
      `Unsaved work is not protected from a crash: ${why(args, 'en')}. Saving still works; save often until this is mended.`,
    vi: args =>
      `Phần chưa lưu hiện không được bảo vệ khi chương trình dừng đột ngột: ${why(args, 'vi')}. Việc lưu tệp vẫn bình thường; hãy lưu thường xuyên cho đến khi khắc phục xong.`,
  },
  'backup.gone': {
    en: () =>
      'This unsaved work is no longer kept: it was taken up in another window, or its copy is damaged and was set aside. Files are unchanged; look into the other window.',
    vi: () =>
      'Phần chưa lưu này không còn: nó đã được mở ở cửa sổ khác, hoặc bản sao lưu bị hỏng và đã được để riêng. Các tệp không thay đổi; hãy kiểm tra cửa sổ kia.',
  },
  'backup.not-let-go': {
    en: args =>
      `The copy of unsaved work could not be removed (${text(args, 'reason')}), so it will be offered again; nothing is lost, and you can discard it then.`,
    vi: args =>
      `Không xóa được bản sao lưu của phần chưa lưu (${text(args, 'reason')}) nên lần sau bản này sẽ hiện lại; không mất dữ liệu nào, khi đó hãy bỏ bản này.`,
  },
  'backup.restored': {
    en: args =>
      `The unsaved work on “${text(args, 'title')}” is back, as it stood at ${text(args, 'time')}; it is not saved to a file yet.`,
    vi: args =>
      `Đã khôi phục phần chưa lưu của “${text(args, 'title')}” như lúc ${text(args, 'time')}; phần này chưa được lưu vào tệp.`,
  },
  'backup.restored-over-change': {
    en: args =>
      `“${text(args, 'name')}” has been changed elsewhere since this work began; the file is untouched, and saving will ask before it replaces that change.`,
    vi: args =>
      `“${text(args, 'name')}” đã được thay đổi ở nơi khác từ khi bắt đầu phần việc này; tệp vẫn giữ nguyên, và khi lưu chương trình sẽ hỏi trước khi ghi đè.`,
  },
  'backup.rescued': {
    en: args =>
      `The unsaved work was saved as a file of its own, “${text(args, 'name')}”, in the folder ${text(args, 'folder')}; open it from the list.`,
    vi: args =>
      `Đã lưu phần chưa lưu thành tệp riêng “${text(args, 'name')}” trong thư mục ${text(args, 'folder')}; có thể mở tệp này từ danh sách.`,
  },
} satisfies Sentences

/** Why the program's private folder takes nothing. */
function why(args: FaultArguments, language: Language): string {
  const reason = text(args, 'reason')
  const isEnglish = language === 'en'
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
      return isEnglish
        ? 'the disk with the program’s own folder is full'
        : 'ổ đĩa chứa thư mục riêng của chương trình đã đầy'
    case 'EACCES':
    case 'EPERM':
      return isEnglish
        ? 'the program may not write into its own folder'
        : 'chương trình không có quyền ghi vào thư mục riêng của mình'
    case 'EROFS':
      return isEnglish
        ? 'the disk with the program’s own folder is read-only'
        : 'ổ đĩa chứa thư mục riêng của chương trình chỉ cho phép đọc'
    default:
      return isEnglish
        ? `the program’s own folder takes no file (${reason})`
        : `thư mục riêng của chương trình không nhận tệp (${reason})`
  }
}
