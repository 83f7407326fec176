/** Texts of the table of other places. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const benchmarkMessages = defineMessages({
  en: {
    caption: 'Published figures of other places',
    place: 'Place',
    value: 'Value',
    source: 'Source',
  },
  vi: {
    caption: 'Số liệu công bố của nơi khác',
    place: 'Nơi',
    value: 'Giá trị',
    source: 'Nguồn',
  },
})
