/** What both documents on paper have in common: how they begin and how they become bytes. */

import type { Imprint, ReportContent } from '../../../../shared/report/content.ts'
import { typefaceOf } from '../typeface/typeface.ts'
import type { WriterTools, Written } from '../writers.ts'
import { type PageFoot, pageFoot } from './imprint.ts'
import { Paper, type PaperSize } from './paper.ts'

/** Letters that a notice names. */
const MOST_NAMED = 12

export interface Sheet {
  readonly paper: Paper
  /** Left edge and width of what is set, and how far down it may reach, in points. */
  readonly area: { readonly x: number; readonly width: number; readonly bottom: number }
  /** The page at hand has an imprint of its own: that of a step of the story. */
  readonly carry: (imprint: Imprint) => void
}

/**
 * @param margins beside the text and below the foot, in points.
 * @param set sets all pages; what it is given is told how far it has come, from 0 to 1.
 * @throws RangeError where `madeAt` is no moment.
 */
export async function writePaper(
  size: PaperSize,
  margins: { readonly side: number; readonly bottom: number },
  content: ReportContent,
  { font, madeAt, onProgress }: WriterTools,
  set: (sheet: Sheet, onProgress: (done: number) => void) => void,
): Promise<Written> {
  const moment = new Date(madeAt)
  if (Number.isNaN(moment.getTime())) throw new RangeError(`no moment: ${madeAt}`)
  const { title, language, imprint } = content
  const paper = new Paper(
    size,
    { title, language, creator: imprint.program, madeAt: moment },
    typefaceOf(font),
  )
  const width = size.width - 2 * margins.side
  const standing = pageFoot(paper, imprint, language, width)
  const own = new Map<number, PageFoot>()
  // All pages end at one height: that of the highest foot.
  const heights = content.steps.map(step => pageFoot(paper, step.imprint, language, width).height)
  const top = size.height - margins.bottom - Math.max(standing.height, ...heights)
  const area = { x: margins.side, width, bottom: top - AIR }
  const carry = (of: Imprint) => own.set(paper.pageCount, pageFoot(paper, of, language, width))
  set({ paper, area, carry }, done => onProgress(done * SET))
  const bytes = await paper.finish((page, count) =>
    (own.get(page) ?? standing).set(margins.side, top, page, count),
  )
  onProgress(1)
  return { bytes, notices: noticesOf(paper) }
}

/** Between what is set and the foot, in points. */
const AIR = 10

/** Of the work, what is done when all is set. */
const SET = 0.9

function noticesOf({ lostLetters }: Paper): Written['notices'] {
  if (lostLetters.length === 0) return []
  const letters = lostLetters.slice(0, MOST_NAMED).join(' ')
  return [{ code: 'export.letters-missing', args: { letters, count: lostLetters.length } }]
}
