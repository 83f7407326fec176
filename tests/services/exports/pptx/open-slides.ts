/** Slides as a program that opens them finds them. */

import { strFromU8, unzipSync } from 'fflate'
import { writePptx } from '../../../../electron/services/exports/pptx/write-pptx.ts'
import type { ReportContent } from '../../../../shared/report/content.ts'
import { MADE_AT } from '../export-ground.ts'
import { all, type Element, first, readXml } from './read-xml.ts'

export interface OpenSlides {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** In their order. */
  readonly slides: readonly Element[]
  readonly charts: readonly Element[]
}

export async function written(content: ReportContent, madeAt = MADE_AT): Promise<OpenSlides> {
  const { bytes } = await writePptx(content, { font: new Uint8Array(), madeAt, onProgress: () => undefined })
  const parts = new Map(Object.entries(unzipSync(bytes)))
  return {
    bytes,
    parts,
    slides: numbered(parts, 'ppt/slides/slide'),
    charts: numbered(parts, 'ppt/charts/chart'),
  }
}

function numbered(parts: ReadonlyMap<string, Uint8Array>, start: string): Element[] {
  const found: Element[] = []
  for (let number = 1; parts.has(`${start}${number}.xml`); number += 1) {
    found.push(xmlOf(parts, `${start}${number}.xml`))
  }
  return found
}

/** @throws RangeError where there is no such part, SyntaxError where it is badly written. */
export function xmlOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Element {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new RangeError(`there is no ${name}`)
  return readXml(strFromU8(bytes))
}

/** All words of an element, a line for each paragraph. */
export function wordsOf(element: Element): string {
  return all(element, 'a:p')
    .map(paragraph =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}

/** The title that outlines and readers of the screen find. */
export function titleOf(slide: Element): string {
  return wordsOf(titleShape(slide))
}

export function titleShape(slide: Element): Element {
  const [shape] = all(slide, 'p:sp').filter(each =>
    all(each, 'p:ph').some(({ attributes }) => attributes.get('type') === 'title'),
  )
  if (shape === undefined) throw new RangeError('the slide has no title')
  return shape
}

/** The series of a chart by name: where its numbers stand in the sheet, and those that are kept beside it; null for none. */
export function seriesOf(chart: Element) {
  return all(chart, 'c:ser').map(series => {
    const values = first(series, 'c:val')
    const count = Number(first(values, 'c:ptCount').attributes.get('val'))
    const points = new Map(
      all(values, 'c:pt').map(point => [
        Number(point.attributes.get('idx')),
        Number(first(point, 'c:v').text),
      ]),
    )
    return {
      name: first(first(series, 'c:tx'), 'c:v').text,
      range: first(values, 'c:f').text,
      values: Array.from({ length: count }, (_, index) => points.get(index) ?? null),
    }
  })
}
