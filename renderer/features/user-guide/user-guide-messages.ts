/** Texts around the user guide; its own words stand in `docs/guide`. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const userGuideMessages = defineMessages({
  en: {
    title: 'User guide',
    contents: 'Contents',
    close: 'Close the guide',
    reading: 'Reading the guide…',
    failed: 'The guide could not be read. It also stands in docs/guide of the program’s sources.',
  },
  vi: {
    title: 'Hướng dẫn sử dụng',
    contents: 'Mục lục',
    close: 'Đóng hướng dẫn',
    reading: 'Đang đọc hướng dẫn…',
    failed: 'Không đọc được hướng dẫn. Nội dung này cũng có trong docs/guide của mã nguồn chương trình.',
  },
})
