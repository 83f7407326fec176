/** Sentences on JSON text that breaks its grammar or a bound: the same for a scenario file and for the facts of a pack. */

import type { Language } from '../../model/definition.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

/** The sentences of the mistakes that `scanJson` finds; codes are `AREA-KIND`. */
export function jsonSentences(area: string): Sentences {
  return {
    [`${area}-syntax`]: {
      en: args => `The file is not valid JSON here: ${mistake(args, 'en')}.`,
      vi: args => `Tệp sai cú pháp JSON: ${mistake(args, 'vi')}.`,
    },
    [`${area}-too-deep`]: {
      en: args =>
        `Brackets are nested deeper than ${text(args, 'limit')} levels; this is not a file of this program.`,
      vi: args =>
        `Dấu ngoặc lồng nhau quá ${text(args, 'limit')} cấp; đây không phải tệp của chương trình này.`,
    },
    [`${area}-too-many`]: {
      en: args => `The file holds more than ${text(args, 'limit')} values; split it into several files.`,
      vi: args => `Tệp chứa hơn ${text(args, 'limit')} giá trị; hãy tách thành nhiều tệp.`,
    },
    [`${area}-too-wide`]: {
      en: args =>
        `More than ${text(args, 'limit')} fields stand in one group here; this is not a file of this program.`,
      vi: args =>
        `Nhóm tại đây chứa hơn ${text(args, 'limit')} trường; đây không phải tệp của chương trình này.`,
    },
    [`${area}-too-long`]: {
      en: args => `This text is longer than ${text(args, 'limit')} characters; shorten it.`,
      vi: args => `Đoạn chữ này dài quá ${text(args, 'limit')} ký tự; hãy rút gọn.`,
    },
    [`${area}-duplicate-key`]: {
      en: args => `The field “${text(args, 'key')}” appears here twice; keep one of them.`,
      vi: args => `Trường “${text(args, 'key')}” bị ghi hai lần; hãy chỉ giữ lại một.`,
    },
    [`${area}-forbidden-key`]: {
      en: args => `“${text(args, 'key')}” cannot be the name of a field; remove it.`,
      vi: args => `Không được dùng “${text(args, 'key')}” làm tên trường; hãy xóa đi.`,
    },
    [`${area}-number`]: {
      en: args =>
        `The number ${text(args, 'number')} cannot be kept exactly; write one with fewer digits or a smaller exponent.`,
      vi: args =>
        `Không lưu chính xác được số ${text(args, 'number')}; hãy ghi số ít chữ số hơn hoặc số mũ nhỏ hơn.`,
    },
    [`${area}-broken-letter`]: {
      en: () => 'This text holds half a character (a lone \\ud800 to \\udfff); write the text again.',
      vi: () => 'Đoạn chữ này chứa ký tự không trọn vẹn (mã \\ud800 đến \\udfff đứng lẻ); hãy gõ lại.',
    },
  }
}

const expectations: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  value: { en: 'a value must be here', vi: 'tại đây phải có một giá trị' },
  key: {
    en: 'the name of a field in double quotes must be here',
    vi: 'tại đây phải có tên trường trong dấu ngoặc kép',
  },
  colon: { en: 'a colon must follow the name of the field', vi: 'sau tên trường phải có dấu hai chấm' },
  comma: {
    en: 'a comma or a closing bracket must be here',
    vi: 'tại đây phải có dấu phẩy hoặc dấu đóng ngoặc',
  },
  nothing: {
    en: 'nothing may follow the end of the document',
    vi: 'không được có nội dung sau khi tài liệu kết thúc',
  },
  'no-comma': {
    en: 'remove the comma before the closing bracket',
    vi: 'hãy xóa dấu phẩy trước dấu đóng ngoặc',
  },
  'no-comment': { en: 'comments are not allowed; remove it', vi: 'không được ghi chú thích; hãy xóa đi' },
  'decimal-point': {
    en: 'write decimals with a point, as in 0.05',
    vi: 'hãy ghi số thập phân bằng dấu chấm, ví dụ 0.05',
  },
  'double-quote': { en: 'text must be in double quotes', vi: 'chữ phải đặt trong dấu ngoặc kép " "' },
  string: {
    en: 'write this character in its escaped form, such as \\n or \\\\',
    vi: 'hãy ghi ký tự này ở dạng mã, ví dụ \\n hoặc \\\\',
  },
  'end-of-string': { en: 'the text lacks its closing double quote', vi: 'đoạn chữ thiếu dấu ngoặc kép đóng' },
}

function mistake(args: FaultArguments, language: Language): string {
  const expected = expectations[text(args, 'expected')]?.[language] ?? text(args, 'expected')
  const found = text(args, 'found')
  if (language === 'en') return `${expected}; found ${found === '' ? 'the end of the file' : `“${found}”`}`
  return `${expected}; đang là ${found === '' ? 'cuối tệp' : `“${found}”`}`
}
