import { read, utils } from '@e965/xlsx'
import { describe, expect, it, vi } from 'vitest'
import type { ChartContent, ReportContent, StepContent } from '../../../../shared/report/content.ts'
import { subjectOf } from '../../../renderer/charts/sample-chart.ts'
import { packOrder, contentOf as shippedContent } from '../shipped-content.ts'
import { type OpenSlides, seriesOf, titleOf, titleShape, wordsOf, written, xmlOf } from './open-slides.ts'
import { all, type Element, first } from './read-xml.ts'
import { chartOf, charts, contentOf, finding, tableOf } from './sample-content.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts to which the relationships of a part lead, by id. */
function relationsOf({ parts }: OpenSlides, part: string): Map<string, { kind: string; target: string }> {
  const file = part.replace(/([^/]+)$/, '_rels/$1.rels')
  if (!parts.has(file)) return new Map()
  const folder = part.split('/').slice(0, -1)
  return new Map(
    all(xmlOf(parts, file), 'Relationship').map(({ attributes }) => {
      const target: string[] = []
      for (const each of [...folder, ...(attributes.get('Target') ?? '').split('/')]) {
        if (each === '..') target.pop()
        else target.push(each)
      }
      return [attributes.get('Id') ?? '', { kind: attributes.get('Type') ?? '', target: target.join('/') }]
    }),
  )
}

/** Rows of the sheet behind a chart: names first, then a row for each year; null for an empty cell. */
function sheetOf({ parts }: OpenSlides, number: number): unknown[][] {
  const book = read(parts.get(`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`), { type: 'array' })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (sheet === undefined) throw new RangeError('the workbook has no sheet')
  return utils.sheet_to_json(sheet, { header: 1, defval: null, raw: true })
}

function columnOf(rows: readonly unknown[][], name: string): unknown[] {
  const index = rows[0]?.indexOf(name) ?? -1
  return rows.slice(1).map(row => row[index])
}

/** The words of every slide, and of the layout below it. */
async function pagesOf(content: ReportContent): Promise<string[]> {
  const slides = await written(content)
  return slides.slides.map((slide, index) => {
    const relations = [...relationsOf(slides, `ppt/slides/slide${index + 1}.xml`).values()]
    const layout = relations.find(({ kind }) => kind.endsWith('/slideLayout'))
    return `${wordsOf(slide)}\n${wordsOf(xmlOf(slides.parts, layout?.target ?? ''))}`
  })
}

describe('the package of slides', () => {
  it('has no part that is badly written, undeclared or led to in vain', async () => {
    const slides = await written(contentOf({ steps: [step('Nói chậm')] }))
    const names = [...slides.parts.keys()]
    const types = xmlOf(slides.parts, '[Content_Types].xml')
    const declared = all(types, 'Override').map(
      ({ attributes }) => attributes.get('PartName')?.slice(1) ?? '',
    )
    const defaults = all(types, 'Default').map(({ attributes }) => attributes.get('Extension'))
    for (const name of names.filter(each => /\.(xml|rels)$/.test(each))) xmlOf(slides.parts, name)
    expect(declared.filter(name => !slides.parts.has(name))).toEqual([])
    expect(new Set(declared).size).toBe(declared.length)
    expect(
      names.filter(name => !declared.includes(name) && !defaults.includes(name.split('.').at(-1))),
    ).toEqual([])
    const led = names.flatMap(name => [...relationsOf(slides, name).values()].map(({ target }) => target))
    expect(led.filter(target => !slides.parts.has(target))).toEqual([])
    // Nothing lies about that nobody asks for.
    const found = new Set([
      ...led,
      '[Content_Types].xml',
      'ppt/presentation.xml',
      'docProps/core.xml',
      'docProps/app.xml',
    ])
    expect(names.filter(name => !name.endsWith('.rels') && !found.has(name))).toEqual([])
  })

  it('gives every object of a slide an id of its own', async () => {
    const { slides } = await written(contentOf())
    for (const slide of slides) {
      const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.get('id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('uses every relationship that a slide names, and no other', async () => {
    const slides = await written(contentOf())
    for (const [index, slide] of slides.slides.entries()) {
      const relations = relationsOf(slides, `ppt/slides/slide${index + 1}.xml`)
      const named = all(slide, 'c:chart').map(({ attributes }) => attributes.get('r:id') ?? '')
      const led = [...relations].filter(([, { kind }]) => kind === `${OFFICE}/chart`).map(([id]) => id)
      expect(named.toSorted()).toEqual(led.toSorted())
    }
  })

  it('sets the properties of a paragraph once, before its runs', async () => {
    const { slides } = await written(contentOf())
    const late = slides.flatMap(slide =>
      all(slide, 'a:p').filter(({ children }) => children.findLastIndex(({ name }) => name === 'a:pPr') > 0),
    )
    expect(late).toEqual([])
  })

  it('gives notes a theme of their own and lists them before the slides', async () => {
    const slides = await written(contentOf())
    const [notes] = [...relationsOf(slides, 'ppt/notesMasters/notesMaster1.xml').values()]
    const [master] = [...relationsOf(slides, 'ppt/slideMasters/slideMaster1.xml').values()].filter(
      ({ kind }) => kind.endsWith('/theme'),
    )
    expect(notes?.target).not.toBe(master?.target)
    const order = xmlOf(slides.parts, 'ppt/presentation.xml').children.map(({ name }) => name)
    expect(order.indexOf('p:notesMasterIdLst')).toBe(order.indexOf('p:sldIdLst') - 1)
  })

  it('is the same bytes for the same content and moment, in every time zone', async () => {
    const once = await written(contentOf())
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh')
    const again = await written(contentOf())
    vi.unstubAllEnvs()
    expect(Buffer.compare(again.bytes, once.bytes)).toBe(0)
  })

  it('says when it was made', async () => {
    const { parts } = await written(contentOf(), '2026-11-26T08:00:00.000Z')
    expect(first(xmlOf(parts, 'docProps/core.xml'), 'dcterms:created').text).toBe('2026-11-26T08:00:00Z')
  })
})

describe('the slides', () => {
  it('lead from the title over findings, headlines, story and charts to the tables', async () => {
    const { slides } = await written(contentOf({ steps: [step('')] }))
    expect(slides.map(titleOf)).toEqual([
      'Ngân sách cho văn hóa',
      'Đạt 10 trong 13 mục tiêu.',
      'Chỉ tiêu chính: Ưu tiên văn hóa',
      'Văn hóa vươn lên.',
      ...charts.map(({ words }) => words.sentence),
      'Kết quả',
      'Chính sách',
      'Kiểm tra',
    ])
  })

  it('carry model, data, date, scenarios, price basis and what failed on every page', async () => {
    const warning = '2 phép kiểm tra không đạt'
    const content = contentOf({ imprint: { ...contentOf().imprint, warning } })
    for (const page of await pagesOf(content)) {
      for (const words of ['Mô hình 0.2', 'Dữ liệu 02/2026', '26/11/2026', 'Giá hiện hành', warning]) {
        expect(page).toContain(words)
      }
      for (const name of content.imprint.scenarios) expect(page).toContain(name)
    }
  })

  it('are numbered after the first', async () => {
    const { slides } = await written(contentOf())
    const numbers = slides.map(slide => all(slide, 'a:fld').map(({ attributes }) => attributes.get('type')))
    expect(numbers).toEqual([[], ...slides.slice(1).map(() => ['slidenum'])])
  })

  it('show a headline with its value, its target and how that stands, in words', async () => {
    const { slides } = await written(contentOf())
    const words = wordsOf(slideCalled(slides, 'Chỉ tiêu chính: Ưu tiên văn hóa'))
    for (const each of ['8,77 %', '7,06 %', '+1,71 điểm %', 'Chậm, đạt 2031', 'thiếu 0,23 điểm %']) {
      expect(words).toContain(each)
    }
  })

  it('show the headline beside the chart that is about it, and beside no other', async () => {
    const { slides } = await written(
      contentOf({ charts: [chartOf(subjectOf()), chartOf(subjectOf({ variable: 'other' }))] }),
    )
    const [about, other] = slides.filter(slide => all(slide, 'c:chart').length > 0).map(wordsOf)
    expect(about).toContain('8,77 %')
    expect(other).not.toContain('8,77 %')
  })

  it('keep what the presenter noted as notes, line by line', async () => {
    const notes = 'Nói chậm & rõ.\n\n<Hỏi> Sở Tài chính?'
    const slides = await written(contentOf({ steps: [step(notes)] }))
    const kept = [...slides.parts.keys()].filter(name => name.startsWith('ppt/notesSlides/notes'))
    expect(kept).toHaveLength(1)
    expect(wordsOf(xmlOf(slides.parts, kept[0] ?? ''))).toBe(notes)
  })

  it('tell a reader who does not see a chart what it says', async () => {
    const { slides } = await written(contentOf({ charts: [charts[0] ?? chartOf(subjectOf())] }))
    const [frame] = slides
      .flatMap(slide => all(slide, 'p:graphicFrame'))
      .filter(each => all(each, 'c:chart').length > 0)
    expect(frame && first(frame, 'p:cNvPr').attributes.get('descr')).toBe(
      'Chi văn hóa, % tổng chi. Văn hóa vượt 4 % từ năm 2028.',
    )
  })

  it('set a long table on several slides, every row once, in order, under its heads', async () => {
    const { slides } = await written(contentOf({ results: tableOf(95) }))
    const pages = slides.filter(slide => titleOf(slide).startsWith('Kết quả ('))
    expect(pages.map(titleOf)).toEqual(pages.map((_, index) => `Kết quả (${index + 1}/${pages.length})`))
    expect(pages.length).toBeGreaterThan(2)
    const rows = pages.map(page => all(page, 'a:tr').map(row => wordsOf(row).trim()))
    expect(rows.every(([head]) => head === 'Năm\nƯu tiên văn hóa')).toBe(true)
    const body = rows.flatMap(([, ...others]) => others).filter(words => !words.endsWith('…'))
    expect(body).toEqual(
      tableOf(95).rows.map(({ cells: [name, value] }) => `${name?.text}\n${value?.text}`.trim()),
    )
  })

  it('say so where a table has no rows', async () => {
    const { slides } = await written(contentOf())
    expect(wordsOf(slideCalled(slides, 'Chính sách'))).toContain('Không có đòn bẩy nào khác.')
  })

  it('carry the seal as an outline, wherever it stands', async () => {
    const { parts } = await written(contentOf())
    const layouts = [...parts.keys()].filter(name => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name))
    const sealed = layouts.filter(name => all(xmlOf(parts, name), 'a:custGeom').length === 1)
    // The layout of the first slide has none: there it stands larger, on the slide.
    expect(sealed.length).toBeGreaterThan(0)
    expect(
      layouts.flatMap(name => namesOf(xmlOf(parts, name))).filter(name => name === 'Khuê Văn Các'),
    ).toHaveLength(sealed.length)
    expect(all(xmlOf(parts, 'ppt/slides/slide1.xml'), 'a:custGeom')).toHaveLength(1)
  })

  it('carry the scenarios and prices of a step that has its own', async () => {
    const imprint = {
      ...contentOf().imprint,
      priceBasis: 'Giá so sánh 2024',
      scenarios: ['Chỉ một kịch bản'],
    }
    const pages = await pagesOf(contentOf({ steps: [{ ...step(''), imprint }, step('')] }))
    const own = pages.filter(page => page.includes('Giá so sánh 2024'))
    expect(own).toHaveLength(1)
    expect(own[0]).toContain('Chỉ một kịch bản')
    expect(own[0]).not.toContain('Giá hiện hành')
  })

  it('say what of a step they cannot show', async () => {
    const { slides } = await written(
      contentOf({ steps: [{ ...step(''), remark: 'Dải bất định chỉ có trên màn hình.' }] }),
    )
    expect(slides.some(slide => wordsOf(slide).includes('Dải bất định chỉ có trên màn hình.'))).toBe(true)
  })

  it('take two hundred steps', async () => {
    const { slides } = await written(contentOf({ steps: Array.from({ length: 200 }, () => step('')) }))
    expect(slides.length).toBeGreaterThan(200)
  })
})

describe('texts of people on slides', () => {
  const odd = `<b>&amp; "Đà Nẵng" 👩‍👧 ]]> 'ữỗặĐ'`

  it('are said as they were written, whatever they mean to a program', async () => {
    const content = contentOf({
      title: odd,
      findings: [finding(odd), { words: `${odd} 2`, parts: [`${odd} 3`], about: 'money' }],
      charts: [chartOf(subjectOf({ name: odd }), odd)],
      results: { ...tableOf(3), title: odd },
      imprint: { ...contentOf().imprint, scenarios: [odd] },
    })
    const { slides, charts: drawn } = await written(content)
    expect(slides.filter(slide => titleOf(slide) === odd).length).toBeGreaterThanOrEqual(4)
    expect(drawn).toHaveLength(1)
  })

  it('lose control characters and halves of letters, and nothing else', async () => {
    const { slides } = await written(contentOf({ title: 'Văn\u0000 hóa\u0007\ud800 \u{1f3db}\uffff' }))
    expect(titleOf(slides[0] ?? fail())).toBe('Văn hóa \u{1f3db}')
  })

  it.each([300, 3000])('fit the slide where a title has %i letters', async count => {
    const title = 'Đường cơ sở đã đổi vượt mục tiêu '
      .repeat(Math.ceil(count / 33))
      .slice(0, count)
      .trim()
    const { slides } = await written(contentOf({ charts: [chartOf(subjectOf(), `${title}.`)], findings: [] }))
    const chart = slides.find(slide => all(slide, 'c:chart').length > 0) ?? fail()
    const size = Number(first(titleShape(chart), 'a:rPr').attributes.get('sz'))
    expect(size).toBeGreaterThanOrEqual(1400)
    expect(size).toBeLessThan(2600)
    const [box] = all(titleShape(chart), 'a:ext')
    // At least half as wide as high, a letter takes half of its size.
    const lines = (titleOf(chart).length * 0.5 * size * 127) / Number(box?.attributes.get('cx'))
    expect(lines * size * 127 * 1.18).toBeLessThan(Number(box?.attributes.get('cy')) * 1.1)
  })

  it('name a scenario of two hundred letters without leaving the slide', async () => {
    const name = 'Kịch bản '.repeat(22)
    const { slides } = await written(
      contentOf({ imprint: { ...contentOf().imprint, scenarios: [name, name, name] } }),
    )
    expect(slides.length).toBeGreaterThan(3)
  })
})

describe('native charts', () => {
  it('hold the numbers of the content at full precision, in the drawing and in the sheet', async () => {
    const slides = await written(contentOf())
    const [chart] = slides.charts
    const rows = sheetOf(slides, 1)
    const subject = charts[0]?.subject
    if (chart === undefined || subject?.kind !== 'lines') throw new RangeError('no chart of lines')
    expect(columnOf(rows, 'Năm')).toEqual(subject.years)
    for (const line of subject.lines) {
      const drawn = seriesOf(chart).find(({ name }) => name === line.name)
      // Lines begin in the last year that is over, and have nothing where there is no number.
      const expected = line.values.map((value, index) =>
        (subject.years[index] ?? 0) < subject.lastOutturn || Number.isNaN(value) ? null : value,
      )
      expect(drawn?.values).toEqual(expected)
      expect(columnOf(rows, line.name)).toEqual(expected)
    }
  })

  it('draw every series from the column of its name', async () => {
    const slides = await written(contentOf())
    for (const [index, chart] of slides.charts.entries()) {
      const rows = sheetOf(slides, index + 1)
      for (const { name, range, values } of seriesOf(chart)) {
        const [, letter = '', from, to] = /^Sheet1!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(range) ?? []
        expect([from, to]).toEqual(['2', String(rows.length)])
        const column = letter.charCodeAt(0) - 65
        expect(rows[0]?.[column]).toBe(name)
        expect(rows.slice(1).map(row => row[column])).toEqual(values)
      }
    }
  })

  it('keep percentiles as they are and let the bands between them follow by formulas', async () => {
    const slides = await written(contentOf())
    const subject = charts[0]?.subject
    if (subject?.kind !== 'lines' || subject.fan === null) throw new RangeError('no bands')
    const rows = sheetOf(slides, 1)
    expect(columnOf(rows, 'P95').slice(1)).toEqual(subject.fan.p95.slice(1))
    expect(columnOf(rows, 'P90–P95')[5]).toBe((subject.fan.p95[5] ?? 0) - (subject.fan.p90[5] ?? 0))
    const book = read(slides.parts.get('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'), {
      type: 'array',
      cellFormula: true,
    })
    const letter = String.fromCharCode(65 + (rows[0]?.indexOf('P90–P95') ?? 0))
    const columns = ['P95', 'P90'].map(name => String.fromCharCode(65 + (rows[0]?.indexOf(name) ?? 0)))
    expect(book.Sheets.Sheet1?.[`${letter}7`]?.f).toBe(columns.map(each => `${each}7`).join('-'))
  })

  it('are one for each part of a variable and one for each stack, all on one axis', async () => {
    const { charts: drawn } = await written(contentOf())
    expect(drawn).toHaveLength(1 + 3 + 2)
    const reach = (chart: Element) => first(first(chart, 'c:valAx'), 'c:max').attributes.get('val')
    expect(new Set(drawn.slice(1, 4).map(reach)).size).toBe(1)
    expect(new Set(drawn.slice(4).map(reach)).size).toBe(1)
    const groups = drawn.map(chart => first(chart, 'c:plotArea').children.map(({ name }) => name))
    expect(groups[4]).toContain('c:areaChart')
    expect(groups[4]).not.toContain('c:lineChart')
  })

  it('never say NaN, and never undefined', async () => {
    const empty = subjectOf({
      lines: subjectOf().lines.map(line => ({ ...line, values: line.values.map(() => Number.NaN) })),
    })
    const { parts } = await written(contentOf({ charts: [...charts, chartOf(empty)] }))
    const texts = [...parts]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([, part]) => Buffer.from(part).toString())
    expect(texts.filter(text => /NaN|undefined|Infinity/.test(text))).toEqual([])
  })

  it('write values in per cent by a format, and differences of such as points', async () => {
    const { unit } = subjectOf()
    const points = { ...unit, label: { en: 'pp', vi: 'điểm %' }, percent: false }
    const slides = await written(
      contentOf({ charts: [chartOf(subjectOf({ mode: 'difference', unit: points, targets: [] }))] }),
    )
    const [chart] = slides.charts
    const line = subjectOf().lines[0]
    if (chart === undefined || line === undefined) throw new RangeError('no chart')
    expect(
      seriesOf(chart)
        .find(({ name }) => name === line.name)
        ?.values.at(-1),
    ).toBe((line.values.at(-1) ?? 0) * 100)
    expect(first(first(chart, 'c:val'), 'c:formatCode').text).not.toContain('%')
  })

  it('name the value axis by its unit and begin and end on round values', async () => {
    const { charts: drawn } = await written(contentOf())
    const axis = first(drawn[0] ?? fail(), 'c:valAx')
    expect(wordsOf(first(axis, 'c:title'))).toBe('%')
    expect(first(axis, 'c:min').attributes.get('val')).toBe('0')
  })

  it('are those of the model that ships, in both languages', async () => {
    for (const language of ['vi', 'en'] as const) {
      const content = await shippedContent(await packOrder(language))
      const slides = await written(content)
      const drawn = content.charts.flatMap(chart => linesOf(chart))
      const kept = slides.charts.flatMap(chart => seriesOf(chart))
      for (const { name, values } of drawn) {
        expect(kept.some(series => series.name === name && sameEnd(series.values, values))).toBe(true)
      }
      const titles = slides.slides.map(titleOf)
      for (const { words } of content.charts) {
        expect(titles.some(title => words.sentence.startsWith(title.replace(/\.$/, '')))).toBe(true)
      }
    }
  })
})

function linesOf({ subject }: ChartContent) {
  return subject.kind === 'lines' ? subject.lines : []
}

function sameEnd(kept: readonly (number | null)[], values: readonly number[]): boolean {
  return values.slice(2).every((value, index) => Object.is(kept.slice(-values.length)[index + 2], value))
}

function slideCalled(slides: readonly Element[], title: string): Element {
  return slides.find(slide => titleOf(slide) === title) ?? fail()
}

function fail(): never {
  throw new RangeError('there is no such slide')
}

/** Of the objects on a slide or a layout. */
function namesOf(part: Parameters<typeof all>[0]): (string | undefined)[] {
  return all(part, 'p:cNvPr').map(({ attributes }) => attributes.get('name'))
}

function step(notes: string): StepContent {
  return {
    ...{ sentence: 'Văn hóa vươn lên.', notes, chart: chartOf(subjectOf()), scenario: 'one' },
    ...{ card: null, imprint: contentOf().imprint, remark: '' },
  }
}
