import { describe, expect, it } from 'vitest'
import { type CopiedCell, htmlOf, plainOf } from '../../../renderer/ui/copy-table.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { difference, quantity, scaledValue } from '../../../shared/locale/quantities.ts'
import { money, share } from '../sample-lever.ts'

const head = (text: string): CopiedCell => ({ text, value: null, isHead: true })
const number = (value: number, text: string): CopiedCell => ({ text, value: String(value), isHead: false })

const rows = [
  [head('Năm'), head('Văn hóa & thể thao <1>'), head('Chênh lệch')],
  [
    head('2030'),
    number(12345.6, quantity(12345.6, money, { language: 'vi', decimals: 1 }).text),
    number(scaledValue(-0.0338, share), difference(-0.0338, share, { language: 'vi' }).number),
  ],
]

describe('a copied table', () => {
  it('has plain numbers for a spreadsheet, whatever language that has', () => {
    const html = htmlOf(rows)
    expect(html).toContain('>12345.6</td>')
    expect(html).toContain('>-3.38</td>')
    expect(html).not.toMatch(/12\.345|3,38/)
    expect(html).toContain('x:num="12345.6" sdval="12345.6"')
    expect(html).toContain('mso-displayed-decimal-separator:"\\."')
  })

  it('keeps its heads, and words as words', () => {
    expect(htmlOf(rows)).toContain('<th>Năm</th><th>Văn hóa &amp; thể thao &lt;1&gt;</th>')
    expect(htmlOf(rows)).toContain('<th>2030</th>')
  })

  it('is text in the numbers of the language, row by row, with signs that can be typed', () => {
    expect(plainOf(rows)).toBe('Năm\tVăn hóa & thể thao <1>\tChênh lệch\n2030\t12.345,6 tỷ đồng\t-3,38')
    expect(plainOf([[number(6, `6,00${NARROW_SPACE}%`)]])).toBe('6,00 %')
  })
})
