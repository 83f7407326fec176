/** The words of the native menu and dialogs in both languages. */

import type { Language, Words } from '../../../shared/model/definition.ts'

export const desktopWords = {
  file: { en: '&File', vi: '&Tệp' },
  new: { en: 'New scenario', vi: 'Kịch bản mới' },
  open: { en: 'Open…', vi: 'Mở…' },
  openRecent: { en: 'Open recent', vi: 'Mở gần đây' },
  noRecent: { en: 'No recent files', vi: 'Chưa có tệp gần đây' },
  clearRecent: { en: 'Clear this list', vi: 'Xóa danh sách này' },
  library: { en: 'Library…', vi: 'Thư viện…' },
  save: { en: 'Save', vi: 'Lưu' },
  saveAs: { en: 'Save as…', vi: 'Lưu thành…' },
  versions: { en: 'Earlier versions…', vi: 'Các phiên bản trước…' },
  models: { en: 'Model…', vi: 'Mô hình…' },
  print: { en: 'Print…', vi: 'In…' },
  present: { en: 'Present…', vi: 'Trình chiếu…' },
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
  help: { en: '&Help', vi: 'Trợ &giúp' },
  licences: { en: 'Licences…', vi: 'Giấy phép…' },
  about: { en: 'About Hanoi 2045', vi: 'Giới thiệu Hà Nội 2045' },
  hide: { en: 'Hide Hanoi 2045', vi: 'Ẩn Hà Nội 2045' },
  slides: { en: 'PowerPoint slides', vi: 'Bản trình chiếu PowerPoint' },
  paper: { en: 'PDF', vi: 'PDF' },
  workbook: { en: 'Excel workbook', vi: 'Sổ tính Excel' },
  table: { en: 'Table (CSV)', vi: 'Bảng số liệu (CSV)' },
  picture: { en: 'Picture (PNG)', vi: 'Ảnh (PNG)' },
  drawing: { en: 'Drawing (SVG)', vi: 'Hình vẽ (SVG)' },
  model: { en: 'Model (XMILE)', vi: 'Mô hình (XMILE)' },
  page: { en: 'Page (HTML)', vi: 'Trang (HTML)' },
  scenarioFiles: { en: 'Scenarios of Hanoi 2045', vi: 'Kịch bản Hà Nội 2045' },
  unsaved: { en: 'This scenario has changes that are not saved.', vi: 'Kịch bản có thay đổi chưa được lưu.' },
  unsavedDetail: {
    en: 'If you close the window now, they do not come into the file. The program keeps them aside and offers them at the next start.',
    vi: 'Nếu đóng cửa sổ bây giờ, các thay đổi đó không được ghi vào tệp. Chương trình giữ riêng chúng và sẽ đề nghị khôi phục ở lần khởi động sau.',
  },
  stay: { en: 'Keep editing', vi: 'Tiếp tục chỉnh sửa' },
  leave: { en: 'Close without saving', vi: 'Đóng không lưu' },
  pageGone: { en: 'The screen has stopped.', vi: 'Màn hình đã ngừng hoạt động.' },
  pageGoneDetail: {
    en: 'It can be loaded again. What was not saved, except for the last second, is then offered to you.',
    vi: 'Có thể tải lại. Các thay đổi chưa lưu, trừ giây cuối cùng, sẽ được đề nghị khôi phục.',
  },
  pageHangs: { en: 'The screen does not respond.', vi: 'Màn hình không phản hồi.' },
  wait: { en: 'Wait', vi: 'Chờ' },
  loadAgain: { en: 'Load again', vi: 'Tải lại' },
  savingLong: { en: 'The file is still being saved.', vi: 'Tệp vẫn đang được lưu.' },
  savingLongDetail: {
    en: 'The disk is slow to answer. If you close now, the file stays as it was before this save, and your changes are offered at the next start.',
    vi: 'Ổ đĩa phản hồi chậm. Nếu đóng ngay, tệp giữ nguyên nội dung trước lần lưu này và các thay đổi sẽ được đề nghị khôi phục ở lần khởi động sau.',
  },
  closeAnyway: { en: 'Close anyway', vi: 'Vẫn đóng' },
  reach: { en: 'This file is on another machine.', vi: 'Tệp này nằm trên máy khác.' },
  reachDetail: {
    en: 'Opening it signs you in there. Go on only if you know where it comes from.',
    vi: 'Khi mở, máy của bạn sẽ đăng nhập vào máy đó. Chỉ tiếp tục nếu bạn biết rõ nguồn gốc của tệp.',
  },
  reachNot: { en: 'Do not open', vi: 'Không mở' },
  reachIt: { en: 'Open', vi: 'Mở' },
  credits: {
    en: 'A scenario planner for Hanoi to 2045. Free software under the MIT licence.',
    vi: 'Chương trình lập kịch bản phát triển Hà Nội đến năm 2045. Phần mềm tự do theo giấy phép MIT.',
  },
} satisfies Record<string, Words>

export type DesktopWord = keyof typeof desktopWords

export function say(word: DesktopWord, language: Language): string {
  return desktopWords[word][language]
}
