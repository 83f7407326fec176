/** Sentences of the faults whose code begins with what this file is named after: what became of a file on being opened. */

import { exact, label } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const openingFaults = {
  'opening.stamp-added': {
    en: () =>
      'When it is saved, a checksum and the main results are noted in the file, so that a later change of the model can be seen.',
    vi: () =>
      'Khi lưu, tệp sẽ ghi thêm mã kiểm tra và các kết quả chính, để sau này nhận biết được thay đổi của mô hình.',
  },
  'opening.unknown-lever': {
    en: args =>
      `“${text(args, 'title')}”: this model has no lever “${text(args, 'lever')}”; its path was left out.`,
    vi: args =>
      `“${text(args, 'title')}”: mô hình này không có đòn bẩy “${text(args, 'lever')}” nên bỏ qua lộ trình của nó.`,
  },
  'opening.unknown-parameter': {
    en: args =>
      `“${text(args, 'title')}”: this model has no parameter “${text(args, 'parameter')}”; its value was left out.`,
    vi: args =>
      `“${text(args, 'title')}”: mô hình này không có tham số “${text(args, 'parameter')}” nên bỏ qua giá trị của nó.`,
  },
  'opening.lever-out-of-range': {
    en: args =>
      `“${text(args, 'title')}”: “${label(args, 'en')}” was set to ${exact(args, 'value', 'en')} in ${text(args, 'year')}, and this model takes ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}; the default path stands in its place.`,
    vi: args =>
      `“${text(args, 'title')}”: “${label(args, 'vi')}” được đặt ${exact(args, 'value', 'vi')} vào năm ${text(args, 'year')}, trong khi mô hình này chỉ nhận từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}; thay bằng lộ trình mặc định.`,
  },
  'opening.parameter-out-of-range': {
    en: args =>
      `“${text(args, 'title')}”: “${label(args, 'en')}” was set to ${exact(args, 'value', 'en')}, and this model takes ${exact(args, 'low', 'en')} to ${exact(args, 'high', 'en')}; the default value stands in its place.`,
    vi: args =>
      `“${text(args, 'title')}”: “${label(args, 'vi')}” được đặt ${exact(args, 'value', 'vi')}, trong khi mô hình này chỉ nhận từ ${exact(args, 'low', 'vi')} đến ${exact(args, 'high', 'vi')}; thay bằng giá trị mặc định.`,
  },
  'opening.own-formula': {
    en: args =>
      `“${text(args, 'title')}”: this model cannot work out the own formula of “${text(args, 'own')}”; it was left out.`,
    vi: args =>
      `“${text(args, 'title')}”: mô hình này không tính được công thức riêng của “${text(args, 'own')}” nên đã bỏ qua.`,
  },
  'opening.executed-value': {
    en: args =>
      `This model cannot take the executed value of “${text(args, 'item')}”${inYear(args, 'in')}; it was left out.`,
    vi: args =>
      `Mô hình này không nhận được số thực hiện của “${text(args, 'item')}”${inYear(args, 'năm')} nên đã bỏ qua.`,
  },
  'opening.lever-years': {
    en: args =>
      `“${text(args, 'title')}”: the path of “${label(args, 'en')}” does not fit the years of this model; the default path stands in its place.`,
    vi: args =>
      `“${text(args, 'title')}”: lộ trình của “${label(args, 'vi')}” không khớp với các năm của mô hình này; thay bằng lộ trình mặc định.`,
  },
} satisfies Sentences

function inYear(args: FaultArguments, word: string): string {
  return args.year === undefined ? '' : ` ${word} ${text(args, 'year')}`
}
