/** Sentences on a field that is missing, unknown or wrong: the same for a pack and for a scenario file. */

import type { Language } from '../../model/definition.ts'
import { meant } from './argument-words.ts'
import { type FaultArguments, type Sentence, type Sentences, text } from './sentence.ts'

/** The sentences of the codes that `fieldFault` makes for `area`. */
export function fieldSentences<A extends string>(area: A): Sentences {
  return {
    [`${area}.field-missing`]: {
      en: args => `${theField(args, 'en')} is missing; add it${exampleOf(area, args, 'en')}.`,
      vi: args => `Thiếu ${theField(args, 'vi')}; hãy bổ sung${exampleOf(area, args, 'vi')}.`,
    },
    [`${area}.field-unknown`]: {
      en: args => `${theField(args, 'en')} is not known here; ${knownNames(args, 'en')}`,
      vi: args => `Không có ${theField(args, 'vi')} ở đây; ${knownNames(args, 'vi')}`,
    },
    [`${area}.field-type`]: {
      en: args =>
        `${theField(args, 'en')} must be ${typeName(args, 'en')}, but ${text(args, 'found')} is written there.`,
      vi: args =>
        `${capital(theField(args, 'vi'))} phải là ${typeName(args, 'vi')}, nhưng đang ghi ${text(args, 'found')}.`,
    },
    [`${area}.field-choice`]: {
      en: args => `${theField(args, 'en')} cannot be ${text(args, 'found')}; ${choices(args, 'en')}`,
      vi: args =>
        `${capital(theField(args, 'vi'))} không thể là ${text(args, 'found')}; ${choices(args, 'vi')}`,
    },
    [`${area}.field-form`]: {
      en: args =>
        `${theField(args, 'en')} has the wrong form (${text(args, 'found')}); write ${formName(args, 'en')}.`,
      vi: args =>
        `${capital(theField(args, 'vi'))} sai dạng (${text(args, 'found')}); hãy ghi ${formName(args, 'vi')}.`,
    },
    [`${area}.field-empty`]: {
      en: args => `${theField(args, 'en')} is empty; fill it in${exampleOf(area, args, 'en')}.`,
      vi: args =>
        `${capital(theField(args, 'vi'))} đang để trống; hãy điền nội dung${exampleOf(area, args, 'vi')}.`,
    },
    [`${area}.field-below`]: boundSentence('at least', 'không nhỏ hơn'),
    [`${area}.field-not-above`]: boundSentence('more than', 'lớn hơn'),
    [`${area}.field-above`]: boundSentence('at most', 'không quá'),
    [`${area}.field-not-below`]: boundSentence('less than', 'nhỏ hơn'),
    [`${area}.field-too-long`]: {
      en: args =>
        `${theField(args, 'en')} is too long; shorten it to at most ${text(args, 'limit')} ${parts(args, 'en')}.`,
      vi: args =>
        `${capital(theField(args, 'vi'))} quá dài; hãy rút gọn còn tối đa ${text(args, 'limit')} ${parts(args, 'vi')}.`,
    },
  }
}

function boundSentence(en: string, vi: string): Readonly<Record<Language, Sentence>> {
  return {
    en: args =>
      `${theField(args, 'en')} is ${text(args, 'found')}; write a number that is ${en} ${text(args, 'limit')}.`,
    vi: args =>
      `${capital(theField(args, 'vi'))} đang là ${text(args, 'found')}; hãy ghi một số ${vi} ${text(args, 'limit')}.`,
  }
}

function parts(args: FaultArguments, language: Language): string {
  if (text(args, 'of') === 'array') return language === 'en' ? 'entries' : 'mục'
  return language === 'en' ? 'characters' : 'ký tự'
}

function theField(args: FaultArguments, language: Language): string {
  const owner = text(args, 'owner')
  const field = text(args, 'field')
  if (language === 'en') {
    if (field === '') return 'The whole file'
    return owner === '' ? `The field “${field}”` : `The field “${field}” of “${owner}”`
  }
  if (field === '') return 'toàn bộ tệp'
  return owner === '' ? `trường “${field}”` : `trường “${field}” của “${owner}”`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** How a field is written, by its own name, in each kind of file. */
const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pack: {
    unit: 'unit: bn_vnd',
    en: 'en: Revenue',
    vi: 'vi: Thu ngân sách',
    label: 'label: { en: …, vi: … }',
    short: 'short: { en: …, vi: … }',
    source: 'source: { kind: assumption }',
    kind: 'kind: assumption',
    range: 'range: { min: 0, max: 1, step: 0.01 }',
    min: 'min: 0',
    max: 'max: 1',
    step: 'step: 0.01',
    path: 'path: { 2024: 0.02, 2030: 0.03 }',
    formula: 'formula: prev(stock) + inflow',
    value: 'value: 0.05',
    low: 'low: 0.02',
    high: 'high: 0.08',
    distribution: 'distribution: triangular',
    test: 'test: not_negative',
    tolerance: 'tolerance: 1.0e-6',
  },
  scenario: {
    id: '"id": "more-culture"',
    title: '"title": "More for culture"',
    shape: '"shape": "points"',
    value: '"value": 0.05',
    points: '"points": { "2026": 0.03, "2030": 0.05 }',
    pack: '"pack": { "id": "hanoi", "version": "0.2" }',
    'pack.id': '"id": "hanoi"',
    'pack.version': '"version": "0.2"',
    scenarios: '"scenarios": [ … ]',
  },
}

function exampleOf(area: string, args: FaultArguments, language: Language): string {
  const field = text(args, 'field')
  const example = examples[area]?.[field] ?? examples[area]?.[field.split('.').at(-1) ?? '']
  if (example === undefined) return ''
  return language === 'en' ? `, for example ${example}` : `, ví dụ ${example}`
}

function knownNames(args: FaultArguments, language: Language): string {
  const known = text(args, 'known')
  if (language === 'en')
    return meant(args, language, known === '' ? 'remove it.' : `remove it or use one of ${known}.`)
  return meant(args, language, known === '' ? 'hãy xóa đi.' : `hãy xóa đi hoặc dùng một trong: ${known}.`)
}

function choices(args: FaultArguments, language: Language): string {
  const allowed = text(args, 'allowed')
  const isNear = text(args, 'near') !== ''
  if (language === 'en')
    return meant(args, language, `write one of ${allowed}.`) + (isNear ? ` Allowed: ${allowed}.` : '')
  return meant(args, language, `hãy ghi một trong: ${allowed}.`) + (isNear ? ` Được phép: ${allowed}.` : '')
}

const types: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { en: 'text (in quotes)', vi: 'chữ (trong dấu ngoặc kép)' },
  number: { en: 'a number', vi: 'một số' },
  int: { en: 'a whole number', vi: 'một số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'một danh sách' },
  object: { en: 'a group of named fields', vi: 'một nhóm trường có tên' },
  record: { en: 'a group of named values', vi: 'một nhóm giá trị có tên' },
  null: { en: 'null', vi: 'null' },
}

function typeName(args: FaultArguments, language: Language): string {
  const expected = text(args, 'expected')
  return types[expected]?.[language] ?? expected
}

/** The patterns of the schemas in words. */
export const formNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '/^[a-z][a-z0-9_]*$/': {
    en: 'a name of small letters, digits and _ that begins with a letter',
    vi: 'tên gồm chữ thường không dấu, chữ số và dấu _, bắt đầu bằng chữ cái',
  },
  '/^[a-z][a-z0-9_]*(\\[[a-z0-9_]+(, ?[a-z0-9_]+)*\\])?$/': {
    en: 'a name such as spend, or an element such as spend[culture]',
    vi: 'tên như spend, hoặc một phần tử như spend[culture]',
  },
  '/^[a-z][a-z0-9-]*$/': {
    en: 'a name of small letters, digits and hyphens that begins with a letter',
    vi: 'tên gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ cái',
  },
  '/^([a-z][a-z0-9_]*)?(\\{[a-z][a-z0-9_]*\\}[a-z0-9_]*)+$/': {
    en: 'a name with its dimension in braces, such as priv_{area}_places',
    vi: 'tên có chiều trong ngoặc nhọn, như priv_{area}_places',
  },
  '/^[0-9a-f]{64}$/': {
    en: 'the 64 digits that the program noted, or null for the whole stamp',
    vi: 'mã 64 ký tự do chương trình ghi, hoặc null thay cho toàn bộ stamp',
  },
  '/^\\d{4}$/': { en: 'a year of four digits', vi: 'năm gồm bốn chữ số' },
  '/^\\d{4}-(0[1-9]|1[0-2])$/': { en: 'a month such as 2026-02', vi: 'tháng, ví dụ 2026-02' },
  '/^\\d+\\.\\d+(\\.\\d+)?$/': {
    en: 'a version such as "1.0", in quotes',
    vi: 'phiên bản, ví dụ "1.0", trong dấu ngoặc kép',
  },
}

function formName(args: FaultArguments, language: Language): string {
  const form = text(args, 'form')
  return formNames[form]?.[language] ?? form
}
