/** Sentences of the faults whose code begins with what this file is named after: records of decisions. */

import { type Sentences, text } from './sentence.ts'

export const decisionFaults = {
  'decision.repeated-id': {
    en: args =>
      `Two decision records in the file have the id “${text(args, 'name')}”; give this one an id of its own.`,
    vi: args =>
      `Hai biên bản quyết định trong tệp có cùng mã “${text(args, 'name')}”; hãy đặt mã riêng cho biên bản này.`,
  },
  'decision.no-record': {
    en: args =>
      `There is no record “${text(args, 'record')}” in the file; it may have been removed meanwhile.`,
    vi: args => `Trong tệp không có biên bản “${text(args, 'record')}”; có thể biên bản vừa bị xóa.`,
  },
  'decision.frozen': {
    en: () => 'This record is frozen already; carry it on in a new version to change it.',
    vi: () => 'Biên bản này đã chốt; muốn sửa, hãy lập bản tiếp theo.',
  },
  'decision.no-scenario': {
    en: () =>
      'The scenario of this record is no longer in the file, so there is nothing to freeze; write a new record about another scenario.',
    vi: () =>
      'Kịch bản của biên bản này không còn trong tệp nên không có gì để chốt; hãy lập biên bản mới cho kịch bản khác.',
  },
  'decision.other-model': {
    en: args =>
      `The record was frozen on the model “${text(args, 'frozen')}”; this program runs “${text(args, 'now')}”, which cannot compute it.`,
    vi: args =>
      `Biên bản được chốt trên mô hình “${text(args, 'frozen')}”; chương trình đang chạy mô hình “${text(args, 'now')}” nên không tính lại được.`,
  },
  'decision.too-many': {
    en: args => `A file holds ${text(args, 'limit')} decision records at most; go on in a copy of the file.`,
    vi: args =>
      `Mỗi tệp chứa tối đa ${text(args, 'limit')} biên bản; hãy lập tiếp trong một bản sao của tệp.`,
  },
  'decision.unconfirmed': {
    en: args =>
      `Of the frozen decision records, ${text(args, 'count')} ${args.count === 1 ? 'does' : 'do'} not come out as frozen; the panel of decision records says why.`,
    vi: args =>
      `Có ${text(args, 'count')} biên bản đã chốt không còn khớp khi tính lại; xem lý do ở ngăn “Biên bản quyết định”.`,
  },
} satisfies Sentences
