/** Whether paper takes what nobody should have to set: nothing at all, hundreds of pages, words that mean something to programs. */

import { describe, expect, it } from 'vitest'
import { writePackPdf } from '../../../../electron/services/exports/pdf/pack-pdf.ts'
import { writeReportPdf } from '../../../../electron/services/exports/pdf/report-pdf.ts'
import type { ContentWriter } from '../../../../electron/services/exports/writers.ts'
import type { FindingContent } from '../../../../shared/report/content.ts'
import { hasOffice, pdfFacts, pdfPages } from '../../../office.ts'
import { EMPTY, pageCount, tableOf, written } from './pdf-parts.ts'

/** With so many rows as fill some hundred pages. */
const writers: readonly (readonly [string, ContentWriter, number])[] = [
  ['pack', writePackPdf, 10_000],
  ['report', writeReportPdf, 18_000],
]

/** Milliseconds that so many pages may take on a machine that has other things to do. */
const PATIENCE = 90_000

/** Words that mean something in a PDF, in XML or to a shell, or nothing that can be seen. */
const HOSTILE =
  '<script>&amp;</script> ]]> endstream endobj (a) \\(b\\) %PDF-1.4 \u0000\u0007\u202e\ud800 ’”$(x)'
const SHOWN = '<script>&amp;</script> ]]> endstream endobj (a) \\(b\\) %PDF-1.4 ’”$(x)'

const SAID: FindingContent = { words: HOSTILE, parts: [], about: 'results' }

describe.skipIf(!hasOffice()).each(writers)('the %s', (_, write, rows) => {
  it(
    'is whole with nothing to say, with hundreds of pages, and with words of its own form in its title',
    async () => {
      const empty = await written(write, EMPTY)
      expect((await pdfPages(empty.bytes)).length).toBe(pageCount(empty.bytes))

      const long = await written(write, { ...EMPTY, title: HOSTILE, results: tableOf(rows) })
      const pages = await pdfPages(long.bytes)
      expect(pages.length).toBeGreaterThan(400)
      expect(pages.length).toBe(pageCount(long.bytes))
      const text = pages.join(' ')
      for (const row of [1, rows / 2, rows]) expect(text).toContain(`Chi văn hóa ${row} `)
      expect(text.replace(/\s/g, '')).toContain(SHOWN.replace(/\s/g, ''))
      expect(await pdfFacts(long.bytes, 'pdfinfo')).toContain('<script>&amp;</script>')
    },
    PATIENCE,
  )

  it('sets words wherever they stand as they are', async () => {
    const { bytes } = await written(write, {
      ...EMPTY,
      notes: HOSTILE,
      findings: [SAID, { ...SAID, parts: [HOSTILE] }],
      imprint: { ...EMPTY.imprint, scenarios: [HOSTILE], warning: HOSTILE },
      results: tableOf(3, HOSTILE),
      decisions: [
        { scenario: HOSTILE, date: '', parts: [{ title: HOSTILE, words: HOSTILE }], evidence: HOSTILE },
      ],
      sources: [
        { subject: HOSTILE, publisher: HOSTILE, title: '', date: '', link: HOSTILE, standing: HOSTILE },
      ],
    })
    const pages = await pdfPages(bytes)
    expect(pages.length).toBe(pageCount(bytes))
    expect(pages.join('')).not.toContain('NaN')
  })

  it('gives a name of three hundred letters no more room than a column can spare, and loses no letter of it', async () => {
    const name = 'W'.repeat(300)
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(letter => `${letter}${name}${letter}`)
    const results = tableOf(30)
    const [first = { title: '', kind: 'text' }] = results.columns
    const { bytes } = await written(write, {
      ...EMPTY,
      imprint: { ...EMPTY.imprint, scenarios: names },
      results: { ...results, columns: [first, { title: name, kind: 'number' }] },
    })
    const pages = await pdfPages(bytes)
    const text = pages.join(' ')
    expect(text).toContain('Chi văn hóa 30')
    expect(pages.length).toBeLessThan(20)
    const letters = text.replace(/\s/g, '')
    for (const each of names) expect(letters).toContain(each)
  })

  it('breaks a cell that is longer than a page', async () => {
    const words = 'Ngân sách cho văn hóa. '.repeat(2_000)
    const { bytes } = await written(write, { ...EMPTY, results: tableOf(2, words) })
    const text = (await pdfPages(bytes)).join(' ')
    expect(text.match(/Ngân/g)?.length).toBeGreaterThan(3_900)
  })
})
