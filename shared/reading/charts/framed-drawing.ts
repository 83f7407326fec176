/**
 * A chart that leaves the program, with all that a reader elsewhere must know to read it: what it shows, what that says, of which
 * scenarios, in which prices, from which model and data, and when it was drawn. Nothing of that is cut: long words take more lines,
 * and where the chart itself would become too low for them the drawing becomes higher.
 */

import type { Imprint } from '../../report/content.ts'
import type { DrawingLook, TextWeight } from './chart-look.ts'
import { unitOn } from './chart-numbers.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'
import type { ChartWords } from './chart-words.ts'
import type { Drawing, DrawnShape } from './drawing.ts'
import { drawingOf } from './drawing-of.ts'
import { fittingAxis } from './fitting-axis.ts'
import { framedMessages } from './framed-messages.ts'
import { moved, stroked, TO_BASELINE, through } from './shapes.ts'
import { colorEntry, keyRows, keyShapes } from './shapes-of-key.ts'
import { wrapped } from './wrapped-text.ts'

export interface FrameContent {
  readonly words: ChartWords
  /** What is to be known beside the source, as what bands rest on. */
  readonly notes: readonly string[]
  readonly imprint: Imprint
}

/** Of a drawing, in pixels, and of the type in its chart. */
export const FRAME_SIZE = { width: 1200, height: 675, fontSize: 16 } as const

/** All in parts of the size of the chart's type: air around everything, between blocks, the least height of a chart. */
const MARGIN = 2
const NEAR = 0.3
const APART = 0.9
const LEAST_CHART = 16
const LINE = 1.4

interface Type {
  /** In parts of the size of the chart's type. */
  readonly size: number
  readonly weight: TextWeight
  readonly color: string
  readonly lineHeight: number
}

/** @param size of the whole drawing, in pixels: its width, and its height unless the words need more. */
export function framedDrawing(
  subject: ChartSubject,
  content: FrameContent,
  { year, language }: Pick<ChartView, 'year' | 'language'>,
  look: DrawingLook,
  size: { readonly width: number; readonly height: number } = FRAME_SIZE,
): Drawing {
  const { fontSize } = look
  const left = MARGIN * fontSize
  const width = size.width - 2 * left
  const head = headShapes(subject, content.words, left, width, look)
  const foot = footShapes(subject, content, language, left, width, look)
  const least = LEAST_CHART * fontSize
  const top = Math.round(head.bottom)
  const height = Math.max(least, Math.floor(size.height - top - foot.bottom - APART * fontSize))
  const axis = fittingAxis(subject)
  const view: ChartView = { width, height, axis, unit: unitOn(axis, subject.unit), year, language }
  const footAt = Math.round(top + height + APART * fontSize)
  return {
    width: size.width,
    height: Math.max(size.height, Math.ceil(footAt + foot.bottom)),
    ground: look.surface,
    shapes: [
      ...head.shapes,
      ...moved(drawingOf(subject, view, look).shapes, left, top),
      ...moved(foot.shapes, 0, footAt),
    ],
  }
}

interface Block {
  readonly shapes: readonly DrawnShape[]
  /** Where it ends, in pixels from its upper edge. */
  readonly bottom: number
}

/** Title, sentence, what the axis measures, and the key of a stack. */
function headShapes(
  subject: ChartSubject,
  { title, sentence, unit, whole }: ChartWords,
  left: number,
  width: number,
  look: DrawingLook,
): Block {
  const { fontSize } = look
  const texts = textBlocks(
    [
      { words: title, gap: 0, type: { size: 1.6, weight: 600, color: look.ink, lineHeight: 1.3 } },
      { words: sentence, gap: NEAR, type: { size: 1.05, weight: 400, color: look.ink2, lineHeight: LINE } },
      {
        words: `${unit} ${whole}`.trim(),
        gap: APART,
        type: { size: 1, weight: 400, color: look.ink3, lineHeight: LINE },
      },
    ],
    left,
    MARGIN * fontSize,
    width,
    look,
  )
  const entries =
    subject.kind === 'stacked' ? subject.bands.map(({ name, hue }) => colorEntry(name, hue, look)) : []
  const rows = keyRows(entries, width, look)
  const rowHeight = 1.6 * fontSize
  const top = texts.bottom + NEAR * fontSize
  const key = rows.flatMap((row, index) =>
    keyShapes(row, { x: left, y: top + (index + 0.5) * rowHeight, width }, look),
  )
  return { shapes: [...texts.shapes, ...key], bottom: top + rows.length * rowHeight + NEAR * fontSize }
}

/** Under a rule: a warning where checks failed, the source, and what the whole rests on. */
function footShapes(
  subject: ChartSubject,
  { words, notes, imprint }: FrameContent,
  language: ChartView['language'],
  left: number,
  width: number,
  look: DrawingLook,
): Block {
  const t = framedMessages[language]
  const { scenarios, base, priceBasis, model, data, date, program, warning } = imprint
  const names = scenarios.join('; ')
  // A stack has no baseline in it.
  const beside = subject.kind === 'stacked' ? '' : t.comparedWith(base)
  const small: Type = { size: 0.82, weight: 400, color: look.ink3, lineHeight: LINE }
  const block = textBlocks(
    [
      { words: warning, gap: 0, type: { ...small, weight: 600, color: look.states.missed } },
      ...[
        [words.source.hint, ...notes],
        [scenarios.length === 1 ? t.scenario(names) : t.scenarios(names), beside, priceBasis],
        [model, data, date, program],
      ].map(parts => ({ words: parts.filter(each => each !== '').join(' · '), gap: 0, type: small })),
    ],
    left,
    APART * look.fontSize * 0.7,
    width,
    look,
  )
  const rule = stroked(
    through([
      [left, 0.5],
      [left + width, 0.5],
    ]),
    look.rule,
    look.scale,
  )
  return { shapes: [rule, ...block.shapes], bottom: block.bottom + MARGIN * look.fontSize * 0.6 }
}

interface TextBlock {
  readonly words: string
  /** Over it, in parts of the size of the chart's type. */
  readonly gap: number
  readonly type: Type
}

/** Texts under each other, each on as many lines as it needs; those without words take no room. */
function textBlocks(
  blocks: readonly TextBlock[],
  left: number,
  top: number,
  width: number,
  look: DrawingLook,
): Block {
  let bottom = top
  const shapes = blocks
    .filter(({ words }) => words !== '')
    .flatMap(({ words, gap, type }) => {
      const size = type.size * look.fontSize
      const lineHeight = size * type.lineHeight
      const lines = wrapped(words, width, text => look.measure(text, type.weight) * type.size)
      const from = bottom + gap * look.fontSize
      bottom = from + lines.length * lineHeight
      return lines.map(
        (line, index): DrawnShape => ({
          kind: 'text',
          words: line,
          x: left,
          // The middle of the letters on the middle of the line.
          y: from + (index + 0.5) * lineHeight + size * TO_BASELINE,
          size,
          weight: type.weight,
          color: type.color,
          halo: null,
        }),
      )
    })
  return { shapes, bottom }
}
