/** Whether the pack and the report on paper hold what they should, as programs see it that read such files. */

import { describe, expect, it } from 'vitest'
import { writePackPdf } from '../../../../electron/services/exports/pdf/pack-pdf.ts'
import { writeReportPdf } from '../../../../electron/services/exports/pdf/report-pdf.ts'
import type { ContentWriter, Written } from '../../../../electron/services/exports/writers.ts'
import type { ReportContent } from '../../../../shared/report/content.ts'
import { hasOffice, type PlacedWord, pdfFacts, pdfPages, pdfWords } from '../../../office.ts'
import { contentOf, packOrder, shipped } from '../shipped-content.ts'
import { EMPTY, pageCount, plainParts, tableOf, written } from './pdf-parts.ts'

const writers: readonly (readonly [string, ContentWriter])[] = [
  ['pack', writePackPdf],
  ['report', writeReportPdf],
]

/** The files of the shipped content, each made once. */
const files = new Map<string, Promise<Written>>()
function fileOf(write: ContentWriter, content: ReportContent): Promise<Written> {
  const key = `${write === writePackPdf} ${content.title} ${content.language}`
  const file = files.get(key) ?? written(write, content)
  files.set(key, file)
  return file
}

const vietnamese = await contentOf(await packOrder('vi'))
const english = await contentOf(await packOrder('en'))

/** The first scenario of each of four presets, side by side. */
async function compared(): Promise<ReportContent> {
  const { presets } = await shipped()
  const scenarios = presets.slice(1, 5).flatMap(({ scenarios: [first] }) => first ?? [])
  const order = await packOrder('vi')
  const document = { ...order.document, title: 'So sánh bốn kịch bản', scenarios }
  return await contentOf(await packOrder('vi', {}, document))
}

const four = await compared()

describe.each(writers)('the %s on paper', (kind, write) => {
  it('is a tagged PDF in its language, with its title and the moment when it was made', async () => {
    for (const content of [vietnamese, english]) {
      const { bytes, notices } = await fileOf(write, content)
      const parts = plainParts(bytes)
      expect(notices).toEqual([])
      expect(parts.startsWith('%PDF-1.7')).toBe(true)
      expect(parts).toContain(`/Lang (${content.language})`)
      expect(parts).toContain('/Marked true')
      expect(parts).toContain('(D:20261126080000Z)')
      expect(parts.trimEnd().endsWith('%%EOF')).toBe(true)
      expect(parts).not.toContain('NaN')
    }
  })

  it('is A4, on its side for a meeting and upright for a desk', async () => {
    const boxes = new Set(plainParts((await fileOf(write, vietnamese)).bytes).match(/\/MediaBox \[.*?\]/g))
    expect([...boxes]).toEqual([
      kind === 'pack' ? '/MediaBox [0 0 841.89 595.28]' : '/MediaBox [0 0 595.28 841.89]',
    ])
  })

  it('is the same to the last byte for the same content at the same moment', async () => {
    const [first, second] = [await fileOf(write, vietnamese), await written(write, vietnamese)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('tells how far it has come, and at last that it is done', async () => {
    const steps: number[] = []
    await written(write, vietnamese, done => steps.push(done))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    expect(steps.length).toBeGreaterThan(5)
  })

  it('has a page also where there is next to nothing to say', async () => {
    const { bytes } = await written(write, EMPTY)
    expect(pageCount(bytes)).toBeGreaterThan(0)
  })

  it('refuses a moment that is none', async () => {
    const tools = { font: new Uint8Array(), madeAt: 'gestern', onProgress: () => undefined }
    await expect(write(EMPTY, tools)).rejects.toThrow('no moment')
  })

  it('tells of letters that the typeface lacks', async () => {
    const { notices } = await written(write, { ...EMPTY, title: 'Lễ hội 🎉', notes: '東京 🎉' })
    expect(notices).toEqual([{ code: 'export.letters-missing', args: { letters: '🎉 東 京', count: 3 } }])
  })
})

describe.skipIf(!hasOffice()).each(writers)('the %s as readers of PDF see it', (_, write) => {
  it('has its typefaces embedded, with the letters that they stand for', async () => {
    const facts = await pdfFacts((await fileOf(write, vietnamese)).bytes, 'pdffonts')
    const fonts = facts.trimEnd().split('\n').slice(2)
    expect(fonts).toHaveLength(2)
    for (const font of fonts) expect(font).toMatch(/IBMPlexSans-\S+ +CID TrueType +Identity-H +yes yes yes/)
  })

  it('can be searched for Vietnamese as it is typed', async () => {
    const title = 'Tỷ trọng công nghiệp văn hóa'
    const content = { ...vietnamese, title, notes: 'ữ ỗ ặ Đ Ỡ Ẵ ỵ “ngân sách” ≥ 5\u202f% → 6,00\u202f%' }
    const { bytes } = await written(write, content)
    const [first = ''] = await pdfPages(bytes)
    expect(first).toContain(title)
    // The narrow space comes back as any other.
    expect(first).toContain(content.notes.replaceAll('\u202f', ' '))
    expect(first).toBe(first.normalize('NFC'))
    expect(await pdfFacts(bytes, 'pdfinfo')).toContain(title)
  })

  it('says on every page what made it, of what it is, and which page it is', async () => {
    const pages = await pdfPages((await fileOf(write, vietnamese)).bytes)
    const { model, data, date, priceBasis, scenarios } = vietnamese.imprint
    pages.forEach((page, index) => {
      for (const words of [model, data, date, priceBasis, ...scenarios, `${index + 1}/${pages.length}`])
        expect(page, `page ${index + 1}`).toContain(words)
    })
  })

  it('warns on every page where checks failed', async () => {
    const warning = 'Một ràng buộc của mô hình không đạt'
    const content = { ...vietnamese, imprint: { ...vietnamese.imprint, warning } }
    for (const page of await pdfPages((await written(write, content)).bytes)) expect(page).toContain(warning)
  })

  it('says every sentence, number and name of its content', async () => {
    const { findings, charts, headlines, results, policies, budget, assumptions, checks, sources } =
      vietnamese
    const said = squeezed((await pdfPages((await fileOf(write, vietnamese)).bytes)).join(' '))
    const tables = [results, policies, budget, assumptions]
    const wanted = [
      ...findings.flatMap(({ words, parts }) => [words, ...parts]),
      ...charts.map(({ words }) => words.title),
      ...headlines.flatMap(({ name, targets }) => [name, ...targets.map(({ stateWords }) => stateWords)]),
      ...tables.map(({ title }) => title),
      checks.summary,
    ]
    // Words of a cell may stand in several lines, beside those of its neighbours: each of them is looked for alone.
    const inTables = [
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
      ...sources.flatMap(({ publisher, standing }) => [publisher, standing]),
    ].flatMap(text => text.split(' '))
    // In the pack findings stand in two columns, so that lines of the two are mixed.
    const inWords = wanted.flatMap(text => text.split(' '))
    expect([...inWords, ...inTables].filter(words => !said.includes(squeezed(words)))).toEqual([])
  })

  it('sets no words over others, in either language and for four scenarios', async () => {
    for (const content of [vietnamese, english, four]) {
      const pages = await pdfWords((await fileOf(write, content)).bytes)
      expect(
        pages.flatMap((words, index) => covered(words).map(pair => `page ${index + 1}: ${pair}`)),
      ).toEqual([])
    }
  })

  it('sets nothing beyond the edges of its pages', async () => {
    const title = 'Ngân sách cho văn hóa '.repeat(14).trim()
    const [width, height] = write === writePackPdf ? [841.89, 595.28] : [595.28, 841.89]
    const long = { ...four, title, notes: 'x'.repeat(2000) }
    for (const words of await pdfWords((await written(write, long)).bytes)) {
      for (const { left, top, right, bottom } of words) {
        expect(Math.min(left, top)).toBeGreaterThan(20)
        expect(right).toBeLessThan(width - 20)
        expect(bottom).toBeLessThan(height - 15)
      }
    }
  })

  it('repeats the heads of a table on each of its pages', async () => {
    const pages = await pdfPages((await written(write, { ...EMPTY, results: tableOf(300) })).bytes)
    const withRows = pages.filter(page => /Chi văn hóa \d/.test(page))
    expect(withRows.length).toBeGreaterThan(5)
    for (const page of withRows) expect(page).toMatch(/Chỉ tiêu +Năm 2030/)
  })

  it('sets numbers even on the right', async () => {
    const [, ...pages] = await pdfWords((await written(write, { ...EMPTY, results: tableOf(9) })).bytes)
    const first = write === writePackPdf ? pages.flat() : await firstPage(write)
    const rights = first.filter(({ word }) => /^\d,5$/.test(word)).map(({ right }) => right)
    expect(rights).toHaveLength(9)
    for (const right of rights) expect(right).toBeCloseTo(rights[0] ?? 0, 2)
  })
})

async function firstPage(write: ContentWriter): Promise<PlacedWord[]> {
  const [page = []] = await pdfWords((await written(write, { ...EMPTY, results: tableOf(9) })).bytes)
  return page
}

/** Without spaces: lines and columns have others than the content. */
function squeezed(words: string): string {
  return words.replace(/\s/g, '')
}

/** Pairs of words of which one covers more than a little of the other. */
function covered(words: readonly PlacedWord[]): string[] {
  return words.flatMap((a, index) =>
    words.slice(index + 1).flatMap(b => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (width <= 0 || height <= 0) return []
      const smaller = Math.min(...[a, b].map(each => (each.right - each.left) * (each.bottom - each.top)))
      return width * height > COVERED * smaller ? [`${a.word} | ${b.word}`] : []
    }),
  )
}

/** The boxes of a reader have room above and below the letters that marks of other lines may use. */
const COVERED = 0.3
