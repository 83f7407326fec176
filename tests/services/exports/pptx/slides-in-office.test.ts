/** What LibreOffice makes of the slides. */

import { describe, expect, it } from 'vitest'
import { converted, hasOffice, pdfPages, pdfPictures } from '../../../office.ts'
import { contentOf, packOrder } from '../shipped-content.ts'
import { titleOf, written } from './open-slides.ts'

/** A picture of nothing but the frame of a slide packs into fewer bytes than this. */
const BLANK = 2500

describe.skipIf(!hasOffice())('slides in LibreOffice', () => {
  it('are pages with their titles, and none is blank', { timeout: 180_000 }, async () => {
    const order = await packOrder('vi')
    const spending = { variable: 'spend[culture]', breakdown: 'line', benchmarks: false } as const
    const charts = [
      ...(order.subject.kind === 'pack' ? order.subject.charts : []),
      { ...spending, form: 'stacked' as const },
      { ...spending, form: 'multiples' as const },
    ]
    const content = await contentOf({ ...order, subject: { kind: 'pack', format: 'pptx', charts } })
    const { bytes, slides } = await written(content)
    const pdf = (await converted(bytes, 'pptx', 'pdf')).get('given.pdf')
    if (pdf === undefined) throw new Error('LibreOffice made no PDF')
    const pages = await pdfPages(pdf)
    expect(pages).toHaveLength(slides.length)
    const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
    const missing = slides.filter(
      (slide, index) => !plain(pages[index] ?? '').includes(plain(titleOf(slide))),
    )
    expect(missing.map(titleOf)).toEqual([])
    // A chart that it could not read would leave its page without the years of its axis.
    for (const [index, slide] of slides.entries()) {
      if (content.charts.some(({ words }) => words.sentence.startsWith(titleOf(slide).slice(0, -1)))) {
        expect(pages[index]).toMatch(/2045/)
      }
    }
    const pictures = await pdfPictures(pdf)
    expect(pictures.filter(({ length }) => length < BLANK)).toEqual([])
  })
})
