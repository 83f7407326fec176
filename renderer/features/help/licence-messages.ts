/** Texts of the licences. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const licenceMessages = defineMessages({
  en: {
    title: 'Licences',
    show: 'Licences of what is inside',
    reading: 'Reading the licences…',
    failed: 'The licences could not be read. They also stand in the program’s folder.',
    close: 'Close',
  },
  vi: {
    title: 'Giấy phép',
    show: 'Giấy phép của các thành phần',
    reading: 'Đang đọc nội dung giấy phép…',
    failed: 'Không đọc được nội dung giấy phép. Nội dung này cũng có trong thư mục của chương trình.',
    close: 'Đóng',
  },
})
