/** Whether the SVG of a drawing is XML that says what it should, whatever a name holds. */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../shared/model/definition.ts'
import type { Drawing } from '../../../shared/reading/charts/drawing.ts'
import { type SvgFont, svgOf } from '../../../shared/reading/charts/svg.ts'
import { plexFile } from './plex.ts'
import { allOf, readXml, type XmlElement } from './read-xml.ts'
import { frameLook, type ShippedChart, shippedCharts } from './shipped-charts.ts'

let chartOf: Awaited<ReturnType<typeof shippedCharts>>

beforeAll(async () => {
  chartOf = await shippedCharts(['programme', 'culture-first'])
})

const bare: SvgFont = { family: frameLook.font, embedded: null, widthOf: null }

function svgOfChart(chart: ShippedChart, font = bare): string {
  const { drawing, words } = chartOf(chart)
  return svgOf(drawing, { title: words.title, description: words.sentence, language: chart.language }, font)
}

/** A drawing of one text. */
const drawingOfText = (words: string): Drawing => ({
  width: 100,
  height: 20,
  ground: '#ffffff',
  shapes: [{ kind: 'text', words, x: 0, y: 15, size: 12, weight: 400, color: '#000000', halo: '#ffffff' }],
})

const svgOfText = (words: string, font = bare) =>
  svgOf(drawingOfText(words), { title: words, description: words, language: 'vi' }, font)

const textsIn = (root: XmlElement) => allOf(root).filter(({ name }) => name === 'text')
/** Letters that are read: a halo under them says the same again. */
const readTexts = (root: XmlElement) =>
  textsIn(root)
    .filter(({ attributes }) => attributes['aria-hidden'] === undefined)
    .map(({ text }) => text)

const ELEMENTS = ['svg', 'title', 'desc', 'style', 'clipPath', 'rect', 'path', 'text']

/** What runs, or leads out of the file. */
function dangersIn(root: XmlElement): string[] {
  return allOf(root).flatMap(({ name, attributes, text }) => [
    ...(ELEMENTS.includes(name) ? [] : [`<${name}>`]),
    ...Object.keys(attributes).filter(key => /^on|href$/i.test(key)),
    ...Object.values(attributes).filter(value => /url\((?!#)/.test(value)),
    ...(name === 'style' && /url\((?!data:font\/woff2;base64,)|@import|</.test(text) ? [text] : []),
  ])
}

describe.each(languages)('the SVG of a chart in %s', language => {
  it.each<ShippedChart['choice']>([
    { variable: 'culture_share_exec' },
    { variable: 'plan[culture]', breakdown: 'line', form: 'stacked' },
    { variable: 'plan[culture]', breakdown: 'line', form: 'multiples' },
  ])('is built of these elements, and says its words in this order: %j', choice => {
    const root = readXml(svgOfChart({ choice, language }))
    const { words, imprint } = chartOf({ choice, language })
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      lang: language,
      role: 'img',
    })
    expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ['title', words.title],
      ['desc', words.sentence],
    ])
    expect(dangersIn(root)).toEqual([])
    const texts = readTexts(root)
    const joined = texts.join(' ')
    const order = [
      words.title,
      words.sentence,
      `${words.unit} ${words.whole}`.trim(),
      words.source.hint,
      imprint.scenarios.join('; '),
      imprint.model,
      imprint.data,
      imprint.date,
    ]
    let from = 0
    for (const each of order) {
      const found = joined.indexOf(each, from)
      expect(found, each).toBeGreaterThanOrEqual(from)
      from = found + each.length
    }
    // Of the axes, at the ends of the lines, and in their titles.
    expect(texts).toEqual(expect.arrayContaining(['2045', '0', ...imprint.scenarios]))
    for (const { attributes } of allOf(root)) {
      expect(Object.values(attributes).filter(value => /NaN|Infinity|undefined/.test(value))).toEqual([])
    }
  })
})

describe('the SVG of a drawing', () => {
  it('is the same bytes for the same chart', () => {
    const chart: ShippedChart = { choice: { variable: 'culture_share_exec' }, language: 'vi' }
    expect(svgOfChart(chart)).toBe(svgOfChart(chart))
  })

  it('has the typeface in it where that is wanted, and names it where it is not', () => {
    const embedded = plexFile.toString('base64')
    const style = allOf(readXml(svgOfText('a', { ...bare, embedded }))).find(({ name }) => name === 'style')
    expect(style?.text).toContain(`font-family:'IBM Plex Sans';src:url(data:font/woff2;base64,${embedded})`)
    const plain = readXml(svgOfText('a'))
    expect(allOf(plain).some(({ name }) => name === 'style')).toBe(false)
    expect(plain.attributes['font-family']).toMatch(/^'IBM Plex Sans', .*sans-serif$/)
  })

  it('says how wide words are, for readers that set them in another typeface', () => {
    const widthOf = (words: string, size: number) => words.length * size
    const wide = readXml(svgOfText('abc', { ...bare, widthOf }))
    for (const { attributes } of textsIn(wide)) {
      expect(attributes).toMatchObject({ textLength: '36', lengthAdjust: 'spacingAndGlyphs' })
    }
    expect(textsIn(readXml(svgOfText('abc')))[0]?.attributes).not.toHaveProperty('textLength')
  })

  it.each([
    '<script>alert(1)</script>',
    '</text></svg><svg onload="alert(1)">',
    '</style>',
    'a & b &amp; &lt; &#0; &x;',
    ']]>',
    '" onload="alert(1)',
    "' --> <!-- <?xml ?> <!DOCTYPE",
    '👍🏽 👨‍👩‍👧 🇻🇳',
    'שלום مرحبا',
  ])('shows what looks like markup as it is: %j', words => {
    const root = readXml(svgOfText(words))
    expect(readTexts(root)).toEqual([words])
    expect(root.children[0]?.text).toBe(words)
    expect(dangersIn(root)).toEqual([])
  })

  it.each([
    ['control characters', 'a\u0000b\u0008c\u001b[31md', 'abc[31md'],
    ['halves of letters', 'a\ud800b\udc00', 'ab'],
    ['turns of the direction', 'a\u202eb\u2066c', 'abc'],
    ['what is no character', 'a\uffffb\ufffe', 'ab'],
    ['lines and tabs', 'a\tb\r\nc', 'a b c'],
  ])('leaves out %s', (_, words, left) => {
    expect(readTexts(readXml(svgOfText(words)))).toEqual([left])
  })

  it('is XML without a danger whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), words => {
        const root = readXml(svgOfText(words))
        expect(dangersIn(root)).toEqual([])
        expect(textsIn(root)).toHaveLength(2)
      }),
    )
  })
})
