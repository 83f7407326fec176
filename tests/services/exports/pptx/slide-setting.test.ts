import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesInArial, widthInArial } from '../../../../electron/services/exports/pptx/arial.ts'
import { yearStep } from '../../../../electron/services/exports/pptx/chart-room.ts'
import { columnLetter } from '../../../../electron/services/exports/pptx/chart-sheet.ts'
import { type Ground, sideFor } from '../../../../electron/services/exports/pptx/label-sides.ts'
import { nativeNumbers } from '../../../../electron/services/exports/pptx/number-format.ts'
import { tableSetting } from '../../../../electron/services/exports/pptx/table-setting.ts'
import { money, share } from '../../../renderer/kpis/sample-headline.ts'
import { tableOf } from './sample-content.ts'

const words = fc.stringMatching(/^[a-zA-ZàáạảãâấầậẩẫăằắặẳẵơớờợởỡưứừựửữđĐ ]{1,120}$/)

describe('the width of a text in Arial', () => {
  it.each([
    ['Hanoi', 722 + 556 + 556 + 556 + 222],
    // Marks of tone add nothing; horns do.
    ['ấ', 556],
    ['ờ', 680],
    ['Ữ', 854],
    ['đ', 611],
    ['8,77\u202f%', 3 * 556 + 278 + 200 + 889],
  ])('of %j in size 1000 is %i', (text, width) => {
    expect(widthInArial(text, 1000)).toBeCloseTo(width, 6)
  })

  it('is the same however the letters were composed', () => {
    fc.assert(
      fc.property(words, text => {
        expect(widthInArial(text.normalize('NFD'), 12)).toBeCloseTo(
          widthInArial(text.normalize('NFC'), 12),
          6,
        )
      }),
    )
  })

  it('gives letters that it does not know the room of the widest', () => {
    expect(widthInArial('\u{1f3db}', 10)).toBe(10)
  })
})

describe('lines in Arial', () => {
  it('are no fewer on a narrower line, and never none', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 1, max: 200 }),
        (text, width, less) => {
          const wide = linesInArial(text, width + less, 12)
          expect(wide).toBeGreaterThanOrEqual(1)
          expect(linesInArial(text, width, 12)).toBeGreaterThanOrEqual(wide)
        },
      ),
    )
  })

  it('break between words, and inside one that is longer than a line', () => {
    expect(linesInArial('mot hai', widthInArial('mot hai', 10), 10)).toBe(1)
    expect(linesInArial('mot hai', widthInArial('mot ha', 10), 10)).toBe(2)
    expect(linesInArial('x'.repeat(30), widthInArial('x', 10) * 10, 10)).toBe(3)
    expect(linesInArial('a\n\nb', 100, 10)).toBe(3)
  })
})

describe('the format of numbers', () => {
  it.each([
    [share, false, 'en', '#,##0.00%;"−"#,##0.00%;#,##0.00%'],
    [money, true, 'en', '+#,##0;"−"#,##0;#,##0'],
    [money, false, 'vi', '[$-42A]#,##0;[$-42A]"−"#,##0;[$-42A]#,##0'],
  ] as const)('of %o is what Office reads', (unit, isSigned, language, code) => {
    expect(nativeNumbers(unit, isSigned, language)).toEqual({ factor: 1, code })
  })

  it('keeps what is no per cent in the numbers that are shown', () => {
    expect(nativeNumbers({ ...share, percent: false }, false, 'en').factor).toBe(100)
  })
})

describe('years along an axis', () => {
  it.each([
    [2015, 2045, 10, 5],
    [2024, 2045, 10, 3],
    [2018, 2045, 10, 3],
    [2024, 2045, 2, 21],
    [2024, 2045, 4, 7],
  ])('from %i to %i, at most %i of them, are written every %i', (from, to, most, step) => {
    expect(yearStep(to - from + 1, most)).toBe(step)
  })

  it('are never more than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 12 }), (count, most) => {
        expect(Math.ceil(count / yearStep(count, most))).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('the side of a label', () => {
  const bounds = { x: 0, y: 0, width: 200, height: 100 }
  const wish = { x: 100, y: 50, width: 40, height: 12, sides: ['above', 'below', 'right'] } as const
  const ground = (over: Partial<Ground> = {}): Ground => ({ line: [], taken: [], bounds, ...over })

  it('is the first that was wished where nothing is', () => {
    expect(sideFor(wish, ground())).toMatchObject({ side: 'above', isFree: true })
  })

  it('is another where a line goes or a label stands', () => {
    expect(sideFor(wish, ground({ line: [[100, 38]] })).side).toBe('below')
    const taken = [{ x: 90, y: 30, width: 14, height: 40 }]
    expect(sideFor(wish, ground({ taken }))).toMatchObject({ side: 'right', isFree: true })
  })

  it('is inside, and says where nothing is free', () => {
    expect(sideFor({ ...wish, y: 4 }, ground()).side).toBe('below')
    const line = [38, 50, 62].map(y => [y === 50 ? 120 : 100, y] as const)
    expect(sideFor(wish, ground({ line })).isFree).toBe(false)
  })

  it('is at a corner where only that is free', () => {
    const sides = ['above', 'above left'] as const
    expect(sideFor({ ...wish, sides }, ground({ line: [[110, 38]] }))).toMatchObject({
      side: 'above',
      shift: -20,
    })
  })
})

describe('a table on slides', () => {
  it('fills the width, and parts its rows without losing one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 1.5, max: 6, noNaN: true }),
        (count, room) => {
          const table = tableOf(count)
          const { widths, parts } = tableSetting(table, room)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12.233, 3)
          const rows = parts.flat().filter(({ cells }) => !cells[0]?.text.endsWith('…'))
          expect(rows).toEqual(table.rows)
        },
      ),
    )
  })

  it('leaves no heading alone at the end of a slide', () => {
    const { parts } = tableSetting(tableOf(95), 4)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.at(-1)?.kind).toBe('row')
  })

  it('takes smaller type where that spares a slide', () => {
    expect(tableSetting(tableOf(5), 4).size).toBe(14)
    const { size, parts } = tableSetting(tableOf(17), 5)
    expect(size).toBeLessThan(14)
    expect(parts).toHaveLength(1)
  })
})

describe('columns of a sheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter)
  })
})

describe('columns of a table on a slide', () => {
  const numbered = (titles: readonly string[]) => ({
    ...{ title: 'Kết quả', note: '', empty: '' },
    columns: [
      { title: 'Năm', kind: 'text' as const },
      ...titles.map(title => ({ title, kind: 'number' as const })),
    ],
    rows: [
      {
        kind: 'row' as const,
        cells: [
          { text: 'Mục tiêu trên 4 %, năm 2030', value: null },
          ...titles.map(() => ({ text: '1.234.567', value: 1_234_567 })),
        ],
      },
    ],
  })

  it('fill its width and no more, and break no number, whatever the names of six scenarios are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zđ]{1,8}( [a-zđ]{1,8}){0,60}$/), { minLength: 1, maxLength: 6 }),
        titles => {
          const { widths, size } = tableSetting(numbered(titles), 4)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12.233, 2)
          for (const width of widths.slice(1))
            expect(width * 72).toBeGreaterThan(widthInArial('1.234.567', size))
        },
      ),
    )
  })
})
