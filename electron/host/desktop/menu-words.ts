/** The words of the native menu and dialogs in both languages. */

import type { Language, Words } from '../../../shared/model/definition.ts'

export const desktopWords = {
  file: { en: '&File', vi: '&Tệp' },
  new: { en: 'New scenario', vi: 'Kịch bản mới' },
  open: { en: 'Open…', vi: 'Mở…' },
  save: { en: 'Save', vi: 'Lưu' },
  saveAs: { en: 'Save as…', vi: 'Lưu thành…' },
  quit: { en: 'Quit', vi: 'Thoát' },
  edit: { en: '&Edit', vi: '&Sửa' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  redo: { en: 'Redo', vi: 'Làm lại' },
  cut: { en: 'Cut', vi: 'Cắt' },
  copy: { en: 'Copy', vi: 'Sao chép' },
  paste: { en: 'Paste', vi: 'Dán' },
  selectAll: { en: 'Select all', vi: 'Chọn tất cả' },
  view: { en: '&View', vi: '&Hiển thị' },
  language: { en: 'Language', vi: 'Ngôn ngữ' },
  actualSize: { en: 'Actual size', vi: 'Cỡ mặc định' },
  zoomIn: { en: 'Zoom in', vi: 'Phóng to' },
  zoomOut: { en: 'Zoom out', vi: 'Thu nhỏ' },
  fullScreen: { en: 'Full screen', vi: 'Toàn màn hình' },
  reload: { en: 'Reload', vi: 'Tải lại' },
  devTools: { en: 'Developer tools', vi: 'Công cụ phát triển' },
  window: { en: '&Window', vi: '&Cửa sổ' },
  minimize: { en: 'Minimize', vi: 'Thu nhỏ cửa sổ' },
  close: { en: 'Close', vi: 'Đóng' },
  about: { en: 'About Hanoi 2045', vi: 'Giới thiệu Hà Nội 2045' },
  hide: { en: 'Hide Hanoi 2045', vi: 'Ẩn Hà Nội 2045' },
  scenarioFiles: { en: 'Scenarios of Hanoi 2045', vi: 'Kịch bản Hà Nội 2045' },
  unsaved: { en: 'This scenario has changes that are not saved.', vi: 'Kịch bản có thay đổi chưa được lưu.' },
  unsavedDetail: {
    en: 'If you close the window now, they are lost.',
    vi: 'Nếu đóng cửa sổ bây giờ, các thay đổi đó sẽ mất.',
  },
  stay: { en: 'Keep editing', vi: 'Tiếp tục chỉnh sửa' },
  leave: { en: 'Close without saving', vi: 'Đóng không lưu' },
  pageGone: { en: 'The screen has stopped.', vi: 'Màn hình đã ngừng hoạt động.' },
  pageGoneDetail: {
    en: 'It can be loaded again; what was not saved since is lost.',
    vi: 'Có thể tải lại; những gì chưa lưu sẽ mất.',
  },
  pageHangs: { en: 'The screen does not respond.', vi: 'Màn hình không phản hồi.' },
  wait: { en: 'Wait', vi: 'Chờ' },
  loadAgain: { en: 'Load again', vi: 'Tải lại' },
} satisfies Record<string, Words>

export type DesktopWord = keyof typeof desktopWords

export function say(word: DesktopWord, language: Language): string {
  return desktopWords[word][language]
}
