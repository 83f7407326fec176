/** Sentences of the faults whose code begins with what this file is named after: why a scenario cannot be run. */

import type { Language } from '../../model/definition.ts'
import { exact, label, meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const runFaults = {
  'run.unknown-lever': {
    en: args =>
      `The model has no lever “${text(args, 'lever')}”; ${meant(args, 'en', 'remove it, or take an id from the list of levers.')}`,
    vi: args =>
      `Mô hình không có đòn bẩy “${text(args, 'lever')}”; ${meant(args, 'vi', 'hãy xóa đi hoặc lấy mã trong danh sách đòn bẩy.')}`,
  },
  'run.parameter-as-lever': {
    en: args => `“${text(args, 'lever')}” is a parameter; move it to “parameters” as a single number.`,
    vi: args => `“${text(args, 'lever')}” là tham số; hãy chuyển sang “parameters” dưới dạng một số.`,
  },
  'run.variable-as-lever': {
    en: args =>
      `“${text(args, 'lever')}” is calculated by the model and cannot be set; set the levers that it depends on.`,
    vi: args =>
      `“${text(args, 'lever')}” do mô hình tính ra, không đặt trực tiếp được; hãy đặt các đòn bẩy mà nó phụ thuộc.`,
  },
  'run.unknown-parameter': {
    en: args =>
      `The model has no parameter “${text(args, 'parameter')}”; ${meant(args, 'en', 'remove it, or take an id from the list of parameters.')}`,
    vi: args =>
      `Mô hình không có tham số “${text(args, 'parameter')}”; ${meant(args, 'vi', 'hãy xóa đi hoặc lấy mã trong danh sách tham số.')}`,
  },
  'run.lever-as-parameter': {
    en: args => `“${text(args, 'parameter')}” is a lever; move it to “levers” and give it a shape.`,
    vi: args => `“${text(args, 'parameter')}” là đòn bẩy; hãy chuyển sang “levers” và chọn dạng lộ trình.`,
  },
  'run.unknown-variable': {
    en: args =>
      `The model has no variable “${text(args, 'variable')}”; ${meant(args, 'en', 'take an id from the list of variables.')}`,
    vi: args =>
      `Mô hình không có biến “${text(args, 'variable')}”; ${meant(args, 'vi', 'hãy lấy mã trong danh sách biến.')}`,
  },
  'run.lever-out-of-range': {
    en: args =>
      `${lever(args, 'en')} would be ${exact(args, 'value', 'en')} in ${text(args, 'year')}; choose a value from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}.`,
    vi: args =>
      `${lever(args, 'vi')} sẽ là ${exact(args, 'value', 'vi')} vào năm ${text(args, 'year')}; hãy chọn giá trị từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}.`,
  },
  'run.parameter-out-of-range': {
    en: args =>
      `“${label(args, 'en')}” (${text(args, 'parameter')}) is ${exact(args, 'value', 'en')}; choose a value from ${exact(args, 'low', 'en')} to ${exact(args, 'high', 'en')}.`,
    vi: args =>
      `“${label(args, 'vi')}” (${text(args, 'parameter')}) là ${exact(args, 'value', 'vi')}; hãy chọn giá trị từ ${exact(args, 'low', 'vi')} đến ${exact(args, 'high', 'vi')}.`,
  },
  'run.year-not-free': {
    en: args =>
      `${lever(args, 'en')} cannot be changed in ${text(args, 'year')}; choose a year from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Không thể thay đổi ${lever(args, 'vi')} vào năm ${text(args, 'year')}; hãy chọn năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'run.ramp-backwards': {
    en: args =>
      `The path of ${lever(args, 'en')} runs from ${text(args, 'from')} to ${text(args, 'to')}; let it end after it begins.`,
    vi: args =>
      `Lộ trình của ${lever(args, 'vi')} đi từ năm ${text(args, 'from')} đến năm ${text(args, 'to')}; năm cuối phải sau năm đầu.`,
  },
  'run.no-points': {
    en: args =>
      `The path of ${lever(args, 'en')} has no points; give at least one year and value, or remove it.`,
    vi: args =>
      `Lộ trình của ${lever(args, 'vi')} chưa có điểm nào; hãy ghi ít nhất một năm và giá trị, hoặc xóa đi.`,
  },
  'run.not-finite': {
    en: args => `${noNumber(args, 'en')}; bring the levers it depends on nearer to their defaults.`,
    vi: args => `${noNumber(args, 'vi')}; hãy đưa các đòn bẩy liên quan về gần giá trị mặc định hơn.`,
  },
  'run.reference-not-finite': {
    en: args =>
      `In the baseline of this scenario ${noNumber(args, 'en')}; bring its assumptions nearer to their defaults.`,
    vi: args =>
      `Trên đường cơ sở tương ứng, ${noNumber(args, 'vi')}; hãy đưa các giả định về gần giá trị mặc định hơn.`,
  },
  'run.check-failed': {
    en: args => `With these values ${broken(args, 'en')}; bring the levers changed nearer to their defaults.`,
    vi: args =>
      `Với các giá trị này, ${broken(args, 'vi')}; hãy đưa các đòn bẩy đã đổi về gần giá trị mặc định hơn.`,
  },
  'run.reference-check-failed': {
    en: args =>
      `In the baseline of this scenario ${broken(args, 'en')}; bring its assumptions nearer to their defaults.`,
    vi: args =>
      `Trên đường cơ sở tương ứng, ${broken(args, 'vi')}; hãy đưa các giả định về gần giá trị mặc định hơn.`,
  },
} satisfies Sentences

function lever(args: FaultArguments, language: Language): string {
  return `“${label(args, language)}” (${text(args, 'lever')})`
}

function noNumber(args: FaultArguments, language: Language): string {
  const reads = Array.isArray(args.reads) ? args.reads.slice(0, 12).join(', ') : ''
  const name = `“${label(args, language)}” (${text(args, 'variable')})`
  const formula = text(args, 'formula')
  return language === 'en'
    ? `${name} is not a number in ${text(args, 'year')}: ${formula} with ${reads}`
    : `${name} không tính được vào năm ${text(args, 'year')}: ${formula} với ${reads}`
}

/** The check by its label, the year and how far off it is: its formula says nothing to a planner. */
function broken(args: FaultArguments, language: Language): string {
  const value = typeof args.value === 'number' ? Number(args.value.toPrecision(3)) : ''
  const found = exact({ value }, 'value', language)
  const name = `“${label(args, language)}” (${text(args, 'check')})`
  return language === 'en'
    ? `the condition ${name} fails from ${text(args, 'year')} on, where the check comes to ${found}`
    : `điều kiện ${name} không còn đúng từ năm ${text(args, 'year')} (kết quả kiểm tra: ${found})`
}
