/** Sentences on a command line that cannot be understood; the program then ends with status 2. */

import type { Language } from '../../model/definition.ts'
import { meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const usageFaults = {
  'usage.no-command': {
    en: args =>
      `Say what to do: ${text(args, 'known')}. For example: h45 simulate seeds/scenarios/baseline.h45`,
    vi: args =>
      `Hãy nêu lệnh cần chạy: ${text(args, 'known')}. Ví dụ: h45 simulate seeds/scenarios/baseline.h45`,
  },
  'usage.unknown-command': {
    en: args => `There is no command “${text(args, 'command')}”; ${known(args, 'en')}`,
    vi: args => `Không có lệnh “${text(args, 'command')}”; ${known(args, 'vi')}`,
  },
  'usage.unknown-flag': {
    en: args => `There is no option ${text(args, 'flag')} for this command; ${known(args, 'en')}`,
    vi: args => `Lệnh này không có tùy chọn ${text(args, 'flag')}; ${known(args, 'vi')}`,
  },
  'usage.flag-without-value': {
    en: args => `The option ${text(args, 'flag')} needs a value: ${text(args, 'form')}.`,
    vi: args => `Tùy chọn ${text(args, 'flag')} cần một giá trị: ${text(args, 'form')}.`,
  },
  'usage.flag-with-value': {
    en: args => `The option ${text(args, 'flag')} takes no value; leave “${text(args, 'value')}” out.`,
    vi: args => `Tùy chọn ${text(args, 'flag')} không nhận giá trị; hãy bỏ “${text(args, 'value')}”.`,
  },
  'usage.flag-value': {
    en: args => `The option ${text(args, 'flag')} cannot be “${text(args, 'value')}”; ${known(args, 'en')}`,
    vi: args => `Tùy chọn ${text(args, 'flag')} không thể là “${text(args, 'value')}”; ${known(args, 'vi')}`,
  },
  'usage.no-file': {
    en: args =>
      `The command ${text(args, 'command')} needs at least one scenario file; name it, or write - to read it from standard input.`,
    vi: args =>
      `Lệnh ${text(args, 'command')} cần ít nhất một tệp kịch bản; hãy nêu tên tệp hoặc ghi - để đọc từ đầu vào chuẩn.`,
  },
  'usage.no-folder': {
    en: args => `The command ${text(args, 'command')} needs the folder of a pack; name it.`,
    vi: args => `Lệnh ${text(args, 'command')} cần thư mục của gói mô hình; hãy nêu tên thư mục.`,
  },
  'usage.one-folder': {
    en: args => `The command ${text(args, 'command')} takes one folder; leave “${text(args, 'word')}” out.`,
    vi: args => `Lệnh ${text(args, 'command')} chỉ nhận một thư mục; hãy bỏ “${text(args, 'word')}”.`,
  },
  'usage.input-twice': {
    en: () => 'Standard input can be read only once; write - a single time.',
    vi: () => 'Đầu vào chuẩn chỉ đọc được một lần; hãy ghi dấu - đúng một lần.',
  },
  'usage.too-many-words': {
    en: args => `The command ${text(args, 'command')} takes no file; leave “${text(args, 'word')}” out.`,
    vi: args => `Lệnh ${text(args, 'command')} không nhận tệp; hãy bỏ “${text(args, 'word')}”.`,
  },
  'usage.year': {
    en: args =>
      `“${text(args, 'value')}” is not a year of the model; choose years from ${text(args, 'first')} to ${text(args, 'last')}, separated by commas.`,
    vi: args =>
      `“${text(args, 'value')}” không phải năm trong mô hình; hãy chọn các năm từ ${text(args, 'first')} đến ${text(args, 'last')}, cách nhau bằng dấu phẩy.`,
  },
  'usage.out-is-scenario': {
    en: args =>
      `Results are not written to the scenario file “${text(args, 'file')}”; choose another name for --out.`,
    vi: args => `Không ghi kết quả vào tệp kịch bản “${text(args, 'file')}”; hãy chọn tên khác cho --out.`,
  },
  'usage.same-scenario': {
    en: args =>
      `Two scenarios have the id “${text(args, 'id')}”, which CSV cannot tell apart; change one id, or use --format json.`,
    vi: args =>
      `Hai kịch bản có cùng mã “${text(args, 'id')}” nên CSV không phân biệt được; hãy đổi một mã hoặc dùng --format json.`,
  },
  'usage.one-file': {
    en: args =>
      `The command ${text(args, 'command')} takes one scenario file; leave “${text(args, 'word')}” out, and choose a scenario of a file with --scenario.`,
    vi: args =>
      `Lệnh ${text(args, 'command')} chỉ nhận một tệp kịch bản; hãy bỏ “${text(args, 'word')}” và chọn kịch bản trong tệp bằng --scenario.`,
  },
  'usage.unknown-scenario': {
    en: args => `The file has no scenario “${text(args, 'id')}”; ${known(args, 'en')}`,
    vi: args => `Tệp không có kịch bản “${text(args, 'id')}”; ${known(args, 'vi')}`,
  },
  'usage.number': {
    en: args =>
      `The option ${text(args, 'flag')} needs a number in the model’s own unit with a decimal point, such as 0.05; “${text(args, 'value')}” is none.`,
    vi: args =>
      `Tùy chọn ${text(args, 'flag')} cần một số theo đơn vị gốc của mô hình, dùng dấu chấm thập phân, ví dụ 0.05; “${text(args, 'value')}” không phải số như vậy.`,
  },
  'usage.whole-number': {
    en: args =>
      `The option ${text(args, 'flag')} cannot be “${text(args, 'value')}”; give a whole number from ${text(args, 'least')} to ${text(args, 'most')}.`,
    vi: args =>
      `Tùy chọn ${text(args, 'flag')} không thể là “${text(args, 'value')}”; hãy ghi số nguyên từ ${text(args, 'least')} đến ${text(args, 'most')}.`,
  },
  'usage.too-many-items': {
    en: args =>
      `The option ${text(args, 'flag')} names ${text(args, 'count')}, and takes ${text(args, 'most')} at most.`,
    vi: args =>
      `Tùy chọn ${text(args, 'flag')} nêu ${text(args, 'count')} mục, tối đa là ${text(args, 'most')}.`,
  },
  'usage.item-form': {
    en: args =>
      `“${text(args, 'item')}” cannot be read in ${text(args, 'flag')}; write ${text(args, 'form')}, numbers with a decimal point, in quotes where it has brackets.`,
    vi: args =>
      `Không đọc được “${text(args, 'item')}” trong ${text(args, 'flag')}; hãy ghi ${text(args, 'form')}, số dùng dấu chấm thập phân, đặt trong dấu nháy nếu có dấu ngoặc.`,
  },
  'usage.flag-missing': {
    en: args => `The command needs ${oneOf(args, 'en')}; --help says the rest.`,
    vi: args => `Lệnh này cần ${oneOf(args, 'vi')}; xem --help để biết thêm.`,
  },
  'usage.flags-together': {
    en: args =>
      `The options ${text(args, 'first')} and ${text(args, 'second')} cannot be given together; leave one of them out.`,
    vi: args =>
      `Không dùng đồng thời ${text(args, 'first')} và ${text(args, 'second')}; hãy bỏ một trong hai.`,
  },
  'usage.no-distribution': {
    en: args =>
      `The pack does not say how “${text(args, 'input')}” varies; say it, for example "${text(args, 'input')}=uniform(0,1)".`,
    vi: args =>
      `Gói mô hình không nêu “${text(args, 'input')}” biến thiên thế nào; hãy ghi rõ, ví dụ "${text(args, 'input')}=uniform(0,1)".`,
  },
  'usage.question-part': {
    en: args =>
      `The question cannot be asked: its part “${text(args, 'part')}” is too long or outside what is allowed.`,
    vi: args =>
      `Không thể đặt câu hỏi: phần “${text(args, 'part')}” quá dài hoặc nằm ngoài phạm vi cho phép.`,
  },
} satisfies Sentences

function oneOf(args: FaultArguments, language: Language): string {
  const flags = args.flags
  const list = Array.isArray(flags) ? flags : [text(args, 'flags')]
  return list.join(language === 'en' ? ' or ' : ' hoặc ')
}

function known(args: FaultArguments, language: Language): string {
  const list = text(args, 'known')
  return meant(args, language, language === 'en' ? `there are ${list}.` : `chỉ có ${list}.`)
}
