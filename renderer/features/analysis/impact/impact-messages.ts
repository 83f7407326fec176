/** Texts of the line that says what the last change moved. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const impactMessages = defineMessages({
  en: {
    region: 'What the last change moved',
    title: (year: number) => `Moved most, ${year}`,
    quiet: 'After each change, the results that it moved most stand here.',
    unmoved: 'The last change moved none of the results that are followed.',
    dismiss: 'Dismiss',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    one: (name: string, before: string, after: string, change: string) =>
      `${name} from ${before} to ${after}, ${change}`,
    words: (year: number, list: string) => `Moved most in ${year}: ${list}.`,
  },
  vi: {
    region: 'Tác động của thay đổi vừa rồi',
    title: (year: number) => `Biến động nhiều nhất, ${year}`,
    quiet: 'Sau mỗi thay đổi, các kết quả biến động nhiều nhất sẽ hiện ở đây.',
    unmoved: 'Thay đổi vừa rồi không làm biến động kết quả nào đang theo dõi.',
    dismiss: 'Ẩn đi',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    one: (name: string, before: string, after: string, change: string) =>
      `${name} từ ${before} thành ${after}, ${change}`,
    words: (year: number, list: string) => `Biến động nhiều nhất năm ${year}: ${list}.`,
  },
})
