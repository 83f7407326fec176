/** Texts of sources: what stands behind a number, and how well it is known. */

import { defineMessages } from '../../i18n/messages.ts'

export const sourceMessages = defineMessages({
  en: {
    sources: 'Sources',
    ofInputs: 'Of what feeds it',
    standingPublished: 'as published',
    standingDerived: 'worked out from published figures',
    standingEstimate: 'the publisher’s own estimate',
    derived: 'worked out from other figures',
    recollection: 'from memory, not checked',
    notFound: 'looked for, not found',
    ofYear: (year: string) => `figure of ${year}`,
    noQuotation: 'As recorded',
    seed: 'document given with the program',
    press: 'press',
    official: 'official site',
    officialElsewhere: 'official data on another site',
    repost: 'reposted, small site',
    number: (id: string) => `no. ${id}`,
  },
  vi: {
    sources: 'Nguồn',
    ofInputs: 'Của các đầu vào',
    standingPublished: 'đúng như công bố',
    standingDerived: 'tính từ số liệu công bố',
    standingEstimate: 'ước tính của cơ quan công bố',
    derived: 'tính từ các số liệu khác',
    recollection: 'theo trí nhớ, chưa kiểm chứng',
    notFound: 'đã tìm nhưng không thấy',
    ofYear: year => `số liệu năm ${year}`,
    noQuotation: 'Ghi nhận',
    seed: 'tài liệu kèm theo chương trình',
    press: 'báo chí',
    official: 'trang chính thức',
    officialElsewhere: 'dữ liệu chính thức đăng ở trang khác',
    repost: 'đăng lại, trang nhỏ',
    number: id => `số ${id}`,
  },
})
