import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PastedTable,
  type PastePlace,
  pastedPath,
  readPasted,
  rowsToMend,
} from '../../../renderer/features/paths/pasted-path.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { money, share } from '../sample-lever.ts'
import { ground, range } from './sample-ground.ts'

const place: PastePlace = { ground, range, unit: share, language: 'vi', startYear: 2026 }
const moneyPlace: PastePlace = { ...place, unit: money, range: { min: 0, max: 200_000 } }
const noWish = { language: null, scale: null }

const read = (text: string, where = place) => readPasted(text, where, noWish)
const problems = (table: PastedTable) =>
  table.rows.flatMap(({ place, problem }) => (problem === null ? [] : [`${place} ${problem}`]))
const taken = (table: PastedTable) => Object.fromEntries(table.values.map(({ year, value }) => [year, value]))

/** 26 rows, 2020 to 2045, as a spreadsheet in the language copies them: 2,00 % and a tenth of a point more each year. */
function spreadsheet(language: Language): string {
  const rows = Array.from({ length: 26 }, (_, index) => {
    const value = formatNumber(2 + index / 10, { language, decimals: 2 })
    return `${2020 + index}\t${value}%`
  })
  return `Năm\tTỷ trọng\r\n${rows.join('\r\n')}\r\n`
}

describe('26 rows from a spreadsheet', () => {
  const wide = {
    ...place,
    ground: { years: Array.from({ length: 27 }, (_, i) => 2019 + i), defaults: [], firstFreeYear: 2020 },
  }
  for (const language of languages) {
    it(`in ${language} format are all taken, whichever language the reader has`, () => {
      for (const reader of languages) {
        const table = read(spreadsheet(language), { ...wide, language: reader })
        expect(table).toMatchObject({ heads: 1, gaps: [] })
        expect(problems(table)).toEqual([])
        expect(table.values).toHaveLength(26)
        for (const { year, value } of table.values)
          expect(value).toBeCloseTo((2 + (year - 2020) / 10) / 100, 12)
      }
    })
  }

  it('say of the years that are over that they are, and take the others', () => {
    const table = read(spreadsheet('vi'))
    expect(problems(table)).toEqual([
      ...['2 outside', '3 outside', '4 outside', '5 outside'],
      ...['6 outturn', '7 outturn'],
    ])
    expect(table.values).toHaveLength(20)
  })
})

describe('the numbers of a pasted table', () => {
  it('that only the other language writes so are read so, and it is said', () => {
    const table = read('2026\t2.5\n2027\t3')
    expect(table.meant.language).toEqual({ value: 'en', standing: 'found' })
    expect(taken(table)).toEqual({ 2026: 0.025, 2027: 0.03 })
  })

  it('that mean two things are asked about and not taken', () => {
    const table = read('2026\t1.500\n2027\t2.500', moneyPlace)
    expect(table.meant.language).toEqual({ value: null, example: '1.500' })
    expect(table.values).toEqual([])
    expect(problems(table)).toEqual([])
    const asked = (language: Language) => readPasted('2026\t1.500', moneyPlace, { language, scale: null })
    expect(taken(asked('vi'))).toEqual({ 2026: 1500 })
    expect(taken(asked('en'))).toEqual({ 2026: 1.5 })
  })

  it('that lie in the range only one way are read that way, and it is said', () => {
    const table = read('2026\t1.500\n2027\t2.500')
    expect(table.meant.language).toEqual({ value: 'en', standing: 'range' })
    expect(taken(table)).toEqual({ 2026: 0.015, 2027: 0.025 })
  })

  it('written in two ways are read as most are, and the others are named', () => {
    expect(problems(read('2026\t2,5\n2027\t3,5\n2028\t4.5'))).toEqual(['3 other-format'])
  })

  it('below one are per cent or parts of one: the planner has to say', () => {
    const table = read('2026\t0,02\n2027\t0,03')
    expect(table.meant.scale).toEqual({ value: null, example: '0,02' })
    expect(table.values).toEqual([])
    const asked = (scale: 'shown' | 'part') => readPasted('2026\t0,02', place, { language: null, scale })
    expect(taken(asked('shown'))).toEqual({ 2026: 0.0002 })
    expect(taken(asked('part'))).toEqual({ 2026: 0.02 })
  })

  it('with a per cent sign are no question', () => {
    expect(taken(read('2026\t0,5 %\n2027\t0,6%'))).toEqual({ 2026: 0.005, 2027: 0.006 })
    expect(taken(read('2026\t2,5%\n2027\t0,6'))).toEqual({ 2026: 0.025, 2027: 0.006 })
  })

  it('under a name with a per cent sign are no question either', () => {
    expect(taken(read('Năm\tTỷ trọng (%)\n2026\t0,5'))).toEqual({ 2026: 0.005 })
  })

  it('may carry the unit', () => {
    expect(taken(read('2026\t90.000,5 tỷ đồng', moneyPlace))).toEqual({ 2026: 90_000.5 })
  })

  it('of one column run from the selected year on', () => {
    const table = read('Giá trị\n2,5\n3,5', { ...place, startYear: 2030 })
    expect(table).toMatchObject({ heads: 1, hasYears: false })
    expect(taken(table)).toEqual({ 2030: 0.025, 2031: 0.035 })
    expect(problems(read('2,5\n3,5', { ...place, startYear: 2045 }))).toEqual(['2 outside'])
  })
})

describe('the rows of a pasted table', () => {
  it('that cannot be taken say why, each by itself', () => {
    const rows = [
      'Năm\tGiá trị',
      '2026\t2,5',
      '2027\tabc',
      '2050\t3',
      '2028\t50',
      '2029\t3',
      '2029\t4',
      'Tổng\t12',
    ]
    const table = read(rows.join('\n'))
    expect(problems(table)).toEqual([
      ...['3 no-number', '4 outside', '5 out-of-range'],
      ...['6 repeated', '7 repeated', '8 no-year'],
    ])
    expect(taken(table)).toEqual({ 2026: 0.025 })
  })

  it('without a value are gaps, as years are that no row has', () => {
    const table = read('2026\t2,5\n2027\t\n2030\t3,5')
    expect(problems(table)).toEqual([])
    expect(table.gaps).toEqual([2027, 2028, 2029])
  })

  it('without a value are named beside others that are wrong, for both have to be mended', () => {
    const table = read('2026\t2,5\n2027\t\n2028\tabc\n2029\t')
    expect(rowsToMend(table.rows).map(({ row, problem }) => `${row.place} ${problem}`)).toEqual([
      ...['2 empty', '3 no-number', '4 empty'],
    ])
    expect(rowsToMend(read('2026\t2,5\n2027\t\n2028\t3').rows)).toEqual([])
  })

  it('are none where nothing is a year or a number', () => {
    const table = read('một\thai\nba\tbốn')
    expect(table).toMatchObject({ rows: [], heads: 2, values: [] })
    expect(pastedPath(table, 'default', ground)).toBeNull()
    expect(read('').rows).toEqual([])
  })

  it('may stand in any order', () => {
    expect(read('2030\t3,5\n2026\t2,5').values.map(({ year }) => year)).toEqual([2026, 2030])
  })
})

describe('the path of a pasted table', () => {
  const table = read('2028\t4\n2030\t6')
  const values = (beginning: 'first-value' | 'default') =>
    samplePath(pastedPath(table, beginning, ground), ground)

  it('is straight across a gap and level after the last year', () => {
    expect(values('default')[2029 - 2024]).toBeCloseTo(0.05, 12)
    expect(values('default').slice(2030 - 2024)).toEqual(Array(16).fill(0.06))
  })

  it('has the first value, or the default path, before the first year', () => {
    expect(values('first-value').slice(2, 4)).toEqual([0.04, 0.04])
    expect(values('default').slice(2, 4)).toEqual(ground.defaults.slice(2, 4))
  })

  it('is the one that was copied, in either language', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(...languages),
        fc.constantFrom(...languages),
        (drawn, language, reader) => {
          const lines = drawn.map(
            (step, index) => `${2026 + index}\t${formatNumber(step / 100, { language, decimals: 2 })} %`,
          )
          const table = read(lines.join('\n'), { ...place, language: reader })
          expect(table.values.map(({ value }) => value)).toEqual(
            drawn.map(step => Number((step / 100 / 100).toPrecision(15))),
          )
        },
      ),
    )
  })
})
