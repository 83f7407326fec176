/** What is read of a table: which line is of what, how its numbers are meant, and what cannot be taken. */

import { describe, expect, it } from 'vitest'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { importProblems } from '../../../renderer/features/import/import-problems.ts'
import {
  figurePlace,
  foundPaths,
  foundValues,
  type ImportView,
  importView,
  likelyReading,
} from '../../../renderer/features/import/import-view.ts'
import { takenFigures } from '../../../renderer/features/import/read-figures.ts'
import { columnName, placeName } from '../../../renderer/features/import/sheet-grid.ts'
import { bookOf, type MadeCell } from '../../services/imports/made-books.ts'
import { catalogue, groundWith, NO_WISHES, tableOf, viewed } from './shipped-figures.ts'

const items = (view: ImportView) => view.views.map(({ series }) => series.item?.id ?? null)
const taken = ({ views }: ImportView) =>
  Object.fromEntries(
    views.flatMap(({ series }) => {
      const figures = takenFigures(series)
      return figures.length === 0
        ? []
        : [[series.item?.id, figures.map(({ year, amount }) => [year, amount])]]
    }),
  )
const problems = ({ views }: ImportView) =>
  views.flatMap(({ series }) => series.figures.map(({ problem }) => problem))
const book = (...rows: readonly (readonly MadeCell[])[]) => readTable(bookOf({ A: rows }), 'a.xlsx', null)
const per = (v: number) => ({ t: 'n', v, z: '0.0%' }) as const

describe('the lines of a table', () => {
  it.each([
    ['years down', 'Năm;Tỷ trọng chi văn hóa;Tỷ trọng chi y tế\n2030;2,5%;6,5%\n2031;2,6%;6,6%', 'down'],
    ['years across', 'Tên;2030;2031\nTỷ trọng chi văn hóa;2,5%;2,6%\nTỷ trọng chi y tế;6,5%;6,6%', 'across'],
    [
      'a row for each figure',
      'Mã;Năm;Giá trị\nshare[culture];2030;2,5%\nshare[culture];2031;2,6%\nshare[health];2030;6,5%\nshare[health];2031;6,6%',
      'list',
    ],
  ])('are the same with %s', (_what, text, layout) => {
    const view = viewed(text)
    expect(view.layout).toBe(layout)
    expect(taken(view)).toEqual({
      'share[culture]': [
        [2030, 0.025],
        [2031, 0.026],
      ],
      'share[health]': [
        [2030, 0.065],
        [2031, 0.066],
      ],
    })
  })

  it.each([
    'share[culture]',
    'Tỷ trọng chi văn hóa',
    'ty trong chi van hoa',
    'Culture share',
    'TỶ TRỌNG CHI VĂN HÓA (%)',
    "'Culture share",
  ])('are found by %s', name => {
    expect(items(viewed(`Năm;${name}\n2030;2,5%\n2031;2,6%`))).toEqual(['share[culture]'])
  })

  it('that nobody knows are named with what is near, and taken only when the planner says of what they are', () => {
    const text = 'Năm;Văn hoá phẩm\n2030;2,5%\n2031;2,6%'
    const view = viewed(text)
    expect(view.views[0]?.series.problem).toBe('unknown')
    const key = view.views[0]?.series.key ?? ''
    expect(taken(viewed(text, { mapping: { [key]: 'share[culture]' } }))['share[culture]']).toHaveLength(2)
    expect(view.place.finder.near(['Ty trong chi van ho']).map(({ id }) => id)).toContain('share[culture]')
  })

  it('that two are of the same, or that are locked, are not taken', () => {
    const twice = viewed('Năm;share[culture];Culture share\n2030;2,5%;3%\n2031;2,6%;3%')
    expect(twice.views.map(({ series }) => series.problem)).toEqual(['same-item', 'same-item'])
    const locked = viewed(
      'Năm;share[culture]\n2030;2,5%\n2031;2,6%',
      {},
      groundWith({ locked: ['share[culture]'] }),
    )
    expect(locked.views[0]?.series.problem).toBe('locked')
    expect(foundPaths(locked, groundWith())).toEqual([])
  })

  it('left out are no error', () => {
    const view = viewed('Năm;share[culture];Ghi chú\n2030;2,5%;x\n2031;2,6%;y', { mapping: { 2: '' } })
    expect(importProblems(view, {}, 'vi').count).toBe(0)
  })
})

describe('the numbers of a table', () => {
  it('of a workbook are taken as they are, per cent where the cell says so', () => {
    const view = viewed(
      book(['Năm', 'share[culture]', 'share[health]'], [2030, per(0.02375), 6.5], [2031, per(0.03), 7]),
    )
    expect(taken(view)).toEqual({
      'share[culture]': [
        [2030, 0.02375],
        [2031, 0.03],
      ],
      'share[health]': [
        [2030, 0.065],
        [2031, 0.07],
      ],
    })
  })

  it('that could be per cent or fractions are taken only when that is said', () => {
    const rate = catalogue.levers.find(
      ({ unit, range }) => unit === 'share' && range.min <= 0.005 && range.max >= 0.5,
    )
    const given = `Năm;${rate?.id}\n2030;0,5\n2031;0,5`
    const view = viewed(given)
    expect(view.views[0]?.series.meant?.scaleStanding).toBe('open')
    expect(taken(view)).toEqual({})
    expect(importProblems(view, {}, 'vi').series).toBe(1)
    expect(Object.values(taken(viewed(given, { scale: 'part' })))).toEqual([
      [
        [2030, 0.5],
        [2031, 0.5],
      ],
    ])
  })

  it('that read differently in both languages are asked about, and read by the language of the reader till then', () => {
    const wide = catalogue.variables.find(({ unit }) => unit === 'bn_vnd')?.id ?? ''
    const text = `Mã;2027;2028\n${wide};1.500;1.600`
    for (const [language, amount] of [
      ['vi', 1500],
      ['en', 1.5],
    ] as const) {
      const view = viewed(text, { purpose: 'executed' }, groundWith(), language)
      expect(view.views[0]?.series.meant).toMatchObject({
        language,
        languageStanding: 'open',
        example: '1.500',
      })
      expect(taken(view)[wide]?.[0]).toEqual([2027, amount])
    }
    const said = viewed(text, { purpose: 'executed', language: 'en' })
    expect(taken(said)[wide]?.[0]).toEqual([2027, 1.5])
  })

  it('that no reading makes numbers, that are dates, errors or of another unit are told cell by cell', () => {
    const error = { t: 'e', v: 42 } as const
    const day = { t: 'n', v: 47649, z: 'dd/mm/yyyy' } as const
    const view = viewed(
      book(
        ['Năm', 'share[culture]', 'fx_depr'],
        [2030, 'chưa có', 1],
        [2031, error, 1],
        [2032, day, 1],
        [2033, 99, 1],
        [2019, 2.5, 1],
        [2025, 2.5, 1],
      ),
      { mapping: { 2: '' } },
    )
    expect(problems(view).slice(0, 6)).toEqual([
      'no-number',
      'error',
      'date',
      'out-of-range',
      'outside',
      'outturn',
    ])
    const { lines, years } = importProblems(view, {}, 'vi')
    expect(lines.map(({ where, words }) => `${where}: ${words}`)).toEqual([
      'B2 · Tỷ trọng chi văn hóa 2030: “chưa có” không phải là số',
      'B3 · Tỷ trọng chi văn hóa 2031: ô bị lỗi (#N/A)',
      'B4 · Tỷ trọng chi văn hóa 2032: “2030-06-15” là ngày tháng, không phải số liệu',
      expect.stringContaining('B5 · Tỷ trọng chi văn hóa 2033: “99” ngoài khoảng'),
    ])
    expect(years).toEqual([
      '1 số thuộc năm 2025 đã qua, không đổi được',
      '1 số thuộc năm 2019, ngoài giai đoạn 2026–2045',
    ])
  })

  it('of a year that stands there twice are both told, and neither is taken', () => {
    const view = viewed('Năm;share[culture]\n2030;2,5%\n2030;2,6%\n2031;2,7%')
    expect(problems(view)).toEqual(['repeated', 'repeated', null])
  })

  it('under a date are of the year of the date', () => {
    const day = { t: 'n', v: 47649, z: 'dd/mm/yyyy' } as const
    expect(taken(viewed(book(['Ngày', 'share[culture]'], [day, per(0.025)], [2031, per(0.026)])))).toEqual({
      'share[culture]': [
        [2030, 0.025],
        [2031, 0.026],
      ],
    })
  })

  it('that the planner corrects are read like the rest', () => {
    const text = 'Năm;share[culture]\n2030;2,5 %\n2031;x'
    const view = viewed(text, { corrections: { '2:1': '2,7%' } })
    expect(taken(view)['share[culture]']).toEqual([
      [2030, 0.025],
      [2031, 0.027],
    ])
    expect(importProblems(view, { '2:1': '2,7%' }, 'vi')).toMatchObject({ count: 0, lines: [{ words: '' }] })
  })
})

describe('what taking a table changes', () => {
  it('is a path through its figures, and the path before them stays', () => {
    const before = { shape: 'points', points: { 2026: 0.03, 2028: 0.04 } } as const
    const ground = groundWith({ levers: { 'share[culture]': before } })
    const text = 'Năm;share[culture]\n2035;5%\n2040;6%'
    expect(foundPaths(viewed(text, {}, ground), ground)).toEqual([
      {
        lever: 'share[culture]',
        path: { shape: 'points', points: { 2026: 0.03, 2028: 0.04, 2034: 0.04, 2035: 0.05, 2040: 0.06 } },
      },
    ])
    expect(foundPaths(viewed(text), groundWith())[0]?.path).toEqual({
      shape: 'points',
      points: { 2035: 0.05, 2040: 0.06 },
    })
  })

  it('is executed values with their sources, of what is new or other', () => {
    const ground = {
      ...groundWith(),
      executed: [
        { item: 'grdp', year: 2026, value: 5, source: '' },
        { item: 'grdp', year: 2027, value: 6, source: '' },
      ],
    }
    const id = catalogue.variables.find(({ unit }) => unit === 'bn_vnd')?.id ?? ''
    const known = { ...ground, executed: ground.executed.map(each => ({ ...each, item: id })) }
    const text = `Chỉ tiêu;Năm;Giá trị;Nguồn\n${id};2026;5;Cục Thống kê\n${id};2027;7;\n`
    const view = viewed(text, { purpose: 'executed' }, known)
    expect(foundValues(view, 'a.csv')).toEqual([{ item: id, year: 2027, value: 7, source: 'a.csv' }])
    expect(view.views[0]?.changes).toEqual([{ year: 2027, from: 6, to: 7 }])
  })

  it('is taken for executed only where no lever is named', () => {
    const ground = groundWith()
    const places = {
      levers: figurePlace(ground, 'levers', 'vi'),
      executed: figurePlace(ground, 'executed', 'vi'),
    }
    const id = catalogue.variables[0]?.id ?? ''
    const of = (text: string) => likelyReading(tableOf(text), places).purpose
    expect(of(`Năm;${id}\n2026;1\n2027;2`)).toBe('executed')
    expect(of(`Năm;${id};share[culture]\n2026;1;2%\n2027;2;2%`)).toBe('levers')
    expect(importView(tableOf('a;b\nc;d'), ground, places.levers, NO_WISHES).layout).toBeNull()
  })
})

it('cells are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(placeName({ row: 4, column: 2 })).toBe('C5')
})
