import { describe, expect, test } from 'vitest'
import type { CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { Fact } from '../../../shared/model/definition.ts'
import { addressOf, quoteLanguage, recordWords, yearOf } from '../../../shared/reading/sources/fact-words.ts'

const fact = (rest: Partial<Fact>): Fact => ({
  id: 'T-01',
  topic: '',
  indicator: 'Real GRDP growth',
  value: '9',
  unit: '%',
  year: '2024',
  place: 'Hanoi',
  source_title: '',
  publisher: '',
  url: '',
  quote: '',
  confidence: 'high',
  note: '',
  source_class: 'press',
  ...rest,
})

const target: CatalogueTarget = {
  id: 't',
  label: { en: 'A', vi: 'A' },
  short: { en: 'A', vi: 'A' },
  variable: 'v',
  year: 2030,
  operator: '>=',
  value: 0.09,
  source: { kind: 'published', facts: ['T-01'] },
}

describe('the year of a published figure', () => {
  test.each<[string, Partial<Fact>, readonly CatalogueTarget[], string]>([
    ['observed', {}, [], 'số liệu năm 2024'],
    ['what a target stands on', { year: '2030' }, [target], 'mục tiêu năm 2030'],
    [
      'called a target',
      { id: 'T-02', indicator: 'GRDP target', year: '2045' },
      [target],
      'mục tiêu năm 2045',
    ],
    ['planned', { indicator: 'Expenditure', year: '2025 plan' }, [], 'kế hoạch năm 2025'],
    ['of some months', { year: '2025 9m' }, [], 'số liệu năm 2025 (9 tháng)'],
    ['of a month', { year: 'Jun 2024' }, [], 'số liệu tháng 6/2024'],
    ['of a day on', { year: 'from 1 Jan 2026' }, [], 'số liệu từ ngày 1/1/2026'],
    ['without one', { year: 'no date' }, [], ''],
  ])('%s', (_what, rest, targets, words) => {
    expect(yearOf(fact(rest), targets, 'vi')).toBe(words)
  })
})

test.each([
  ['Tổng chi ngân sách địa phương', 'vi'],
  ['more than 4% of annual budget spending', 'en'],
  ['按年平均汇率折合13797美元', 'zh'],
  ['同市GDPに占める割合は', 'ja'],
  ['einem Wachstum von 5,2 Prozent', 'de'],
])('the quotation “%s” is in %s', (quote, language) => {
  expect(quoteLanguage(quote)).toBe(language)
})

test('a figure of the starting documents says so instead of a code', () => {
  const seed = fact({ url: 'seed:000.txt', source_class: 'seed' })
  expect(addressOf(seed, 'vi')).toBe('Dự án có sẵn văn bản này; không ghi lại địa chỉ.')
  expect(addressOf(fact({ url: 'https://hanoi.example/a' }), 'vi')).toBe('https://hanoi.example/a')
})

test('notes of the collector are no sentence of the card', () => {
  const lost = fact({ value: 'none', confidence: 'not found', note: 'searched in two languages' })
  expect(recordWords(lost, 'vi')).toBe('Không tìm thấy số liệu công bố.')
  expect(recordWords(fact({ note: 'arithmetic' }), 'vi')).toBe('Số ghi nhận: 9 %')
})
