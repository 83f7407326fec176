/** Texts around the model book on the screen; the book brings its own. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const bookScreenMessages = defineMessages({
  en: {
    title: 'Model book',
    about: 'every formula, number and source of the model',
    seeInBook: 'Open in the model book',
    close: 'Close the book',
    back: 'Back to where you were',
    search: 'Find a name or an id',
    clear: 'Clear the search',
    found: (count: string) => `${count} found`,
    none: 'Nothing is called so.',
    print: 'Print',
    save: 'Save as HTML',
    waiting: 'The book is being set…',
    drawing: 'Diagrams are being drawn…',
    next: 'Next chapter',
    previous: 'Previous chapter',
    page: 'Page',
  },
  vi: {
    title: 'Sổ mô hình',
    about: 'mọi công thức, con số và nguồn của mô hình',
    seeInBook: 'Xem trong sổ mô hình',
    close: 'Đóng sổ',
    back: 'Quay lại chỗ vừa đọc',
    search: 'Tìm tên hoặc mã',
    clear: 'Xóa từ tìm',
    found: count => `Tìm thấy ${count} mục`,
    none: 'Không có mục nào tên như vậy.',
    print: 'In',
    save: 'Lưu thành HTML',
    waiting: 'Đang lập sổ…',
    drawing: 'Đang vẽ các sơ đồ…',
    next: 'Chương sau',
    previous: 'Chương trước',
    page: 'Trang',
  },
})
