/** Group F: export, as far as this program exports: results as CSV, tables to the clipboard, names of files. */

import { expect, test } from 'vitest'
import { tidyCsv } from '../../../electron/host/cli/tidy-csv.ts'
import { readPlacedCsv } from '../../../electron/services/placed-csv.ts'
import { pixelSize } from '../../../renderer/features/export/chart-raster.ts'
import { htmlOf, plainOf } from '../../../renderer/ui/copy-table.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import { svgOf } from '../../../shared/reading/charts/svg.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import { allOf, readXml } from '../../shared/charts/read-xml.ts'
import { refuseNewFiles, refusingDisk } from '../disk/refusing-disk.ts'
import { saveAgain, titled } from '../shelf.ts'
import { aSavedScenario, codesOf, NAME, namesIn, titleAt } from './case-ground.ts'

const csv = (id: string) => {
  const run: RunResult = {
    id,
    title: id,
    years: [2026, 2027],
    series: { gdp: [-5, 1.5] },
    checks: [],
    flags: [],
    targets: [],
  }
  return tidyCsv([run], () => 'bn')
}
const columns = ['scenario', 'variable', 'unit', 'year', 'value']
const readBack = (text: string) =>
  readPlacedCsv(text, 'results.csv', columns).rows.map(row => row.get('scenario')?.text)

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＋1', '－1', '＠x'])(
  'F1 a text that a spreadsheet would run gets an apostrophe, and numbers stay numbers: %j',
  id => {
    const text = csv(id)
    expect(readBack(text)[0]).toBe(`'${id}`)
    expect(text).toContain(',2026,-5')
  },
)

test.each(['a,b', 'a"b', 'a\nb', 'a\r\nb', '"'])(
  'F2 a table that was written is read back the same: %j',
  id => {
    expect(readBack(csv(id))).toEqual([id, id])
  },
)

test('F8 words that look like markup are text in what is copied', () => {
  const words = '<script>alert(1)</script> & </style> ]]>'
  const html = htmlOf([[{ text: words, value: null, isHead: false }]])
  expect(html).not.toContain('<script>')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/style&gt; ]]&gt;')
  expect(plainOf([[{ text: 'a\tb\nc', value: null, isHead: false }]])).toBe('a b c')
})

const svgOfText = (words: string) =>
  svgOf(
    {
      width: 100,
      height: 20,
      ground: '#ffffff',
      shapes: [{ kind: 'text', words, x: 0, y: 15, size: 12, weight: 400, color: '#000000', halo: null }],
    },
    { title: words, description: words, language: 'vi' },
    { family: "'IBM Plex Sans', sans-serif", embedded: null, widthOf: null },
  )
const wordsIn = (svg: string) => allOf(readXml(svg)).map(({ name, text }) => ({ name, text }))

test.each(['<script>alert(1)</script>', '</style>', '</text></svg>', '&', ']]>', '" onload="alert(1)'])(
  'F8 an SVG is XML in which a name that looks like markup is text: %j',
  words => {
    const elements = wordsIn(svgOfText(words))
    expect(elements).toContainEqual({ name: 'text', text: words })
    expect(elements.map(({ name }) => name)).toEqual(['svg', 'title', 'desc', 'rect', 'text'])
  },
)

test('F9 a picture that no canvas can hold is refused with its size, and one that it can hold is not', () => {
  const sizeOf = (width: number, height: number) => pixelSize({ width, height }, 1)
  for (const [width, height] of [
    [20_000, 20_000],
    [16_385, 10],
    [10, 16_385],
    [10_001, 10_000],
  ] as const) {
    expect(() => sizeOf(width, height)).toThrow(
      new FaultError({ code: 'export.picture-too-large', args: { width, height, most: 16_384 } }),
    )
  }
  expect(sizeOf(10_000, 10_000)).toEqual({ width: 10_000, height: 10_000 })
  expect(pixelSize({ width: 1200, height: 675 }, 4)).toEqual({ width: 4800, height: 2700 })
})

test.each(['👍🏽 👨‍👩‍👧 🇻🇳', 'שלום مرحبا', 'ữ ỗ ặ Đ'])(
  'F10 letters that the typeface lacks stay text, for another one to draw: %j',
  words => {
    const svg = svgOfText(words)
    expect(wordsIn(svg)).toContainEqual({ name: 'text', text: words })
    expect(svg).toContain(`font-family="'IBM Plex Sans', sans-serif"`)
  },
)

test('F13 a copy that cannot be written leaves the old one', async () => {
  const { shelf, opened, path } = await aSavedScenario(refusingDisk(refuseNewFiles('ENOSPC')))
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new'), true))).toEqual(['file.disk-full'])
  expect(await titleAt(path)).toBe('old')
  expect(await namesIn(shelf)).toEqual([NAME])
})

test.each(['../../x', 'CON', 'a/b', 'x'.repeat(300), '', '.hidden', 'a\u202eb', 'nul.txt'])(
  'F14 a name that is offered is a name and never a path: %j',
  wanted => {
    const name = cleanFileName(wanted)
    expect(name).toMatch(/^[^./\\][^/\\]*\.h45$/)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(cleanFileName(name)).toBe(name)
  },
)

test('F16 the same results are the same bytes', () => {
  expect(csv('a')).toBe(csv('a'))
})
