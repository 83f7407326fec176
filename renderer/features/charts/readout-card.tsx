/** The readout beside the cross-hair of the chart under the pointer, and under the other charts in place of their source. */

import type { Language } from '../../../shared/model/definition.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import type { Box } from '../../../shared/reading/charts/label-places.ts'
import { OwnerChip } from './owner-chip.tsx'
import { type Readout, type ReadoutLine, readoutWords } from './readout.ts'
import type { ReadoutSize } from './readout-place.ts'
import './readout.css'

/** In rem/16: the least and the largest card, what of its width is not for words, its lines, its edges and the rule over the difference. */
const WIDTH = 232
const WIDEST = 340
const ASIDE = 56
const LINE = 17
const EDGES = 14
const RULE = 9

/** What a name has beside the longest value at least, in rem/16. */
const LEAST_NAME = 48

/** Its type is a little larger than that of the chart, in which texts are measured, and narrower. */
const TYPE = 1.03

/**
 * The words are measured, so its size is known before it is drawn. Every line is one row, as wide as its name and value
 * need; names give way in the widest card, values never.
 */
export function readoutSize(
  { lines, difference, note }: Readout,
  language: Language,
  look: ChartLook,
): ReadoutSize {
  const { scale } = look
  const measured = (words: string) => look.measure(words, 600) * TYPE
  const rows = [
    ...lines,
    ...(difference === null ? [] : [{ name: chartMessages[language].difference, value: difference }]),
  ].map(({ name, value }) => ({ name: measured(name), value: measured(value) }))
  const longestValue = Math.max(0, ...rows.map(({ value }) => value))
  const wanted = Math.max(0, ...rows.map(({ name, value }) => name + value)) + ASIDE * scale
  const limit = Math.max(WIDEST * scale, longestValue + (ASIDE + LEAST_NAME) * scale)
  const width = Math.ceil(Math.min(limit, Math.max(WIDTH * scale, wanted)))
  const noteRows = note === '' ? 0 : Math.ceil((measured(note) * 1.05) / (width - EDGES * scale))
  const height = ((1 + rows.length + noteRows) * LINE + EDGES + (difference === null ? 0 : RULE)) * scale
  return { width, height }
}

interface ReadoutCardProps {
  readonly readout: Readout
  readonly language: Language
  /** Where it stands in the chart, in pixels. */
  readonly place: Box
}

export function ReadoutCard({ readout, language, place }: ReadoutCardProps) {
  return (
    <div
      className="readout"
      style={{ left: place.x, top: place.y, width: place.width, minHeight: place.height }}
      aria-hidden="true"
    >
      <div className="readout-head">
        <span className="readout-year">{readout.year}</span> {readout.title}
      </div>
      {readout.lines.map(line => (
        <div key={line.key} className="readout-line" data-line={line.role}>
          <ReadoutKey line={line} />
          <span className="readout-name">{line.name}</span>
          <span className="readout-value">{line.value}</span>
        </div>
      ))}
      {readout.difference !== null && (
        <div className="readout-line readout-difference">
          <i />
          <span className="readout-name">{chartMessages[language].difference}</span>
          <span className="readout-value">{readout.difference}</span>
        </div>
      )}
      {readout.note !== '' && <p className="readout-note">{readout.note}</p>}
    </div>
  )
}

/** Of many lines the one in hand and the baseline. */
export function ReadoutFoot({ readout }: { readonly readout: Readout }) {
  const lines = readout.lines.filter(({ role }) => role !== 'other' && role !== 'original' && role !== 'band')
  const [only] = lines.length === 1 ? lines : []
  return (
    <p className="readout-foot" aria-hidden="true" title={readoutWords(readout)}>
      <span className="readout-year">{readout.year}</span>{' '}
      {lines.map(line => (
        <span key={line.key} className="readout-value" data-line={line.role}>
          <ReadoutKey line={line} />
          {line.value}
        </span>
      ))}
      <span className="readout-name">{readout.difference ?? only?.name ?? readout.note}</span>
    </p>
  )
}

function ReadoutKey({ line: { role, slot, hue } }: { readonly line: ReadoutLine }) {
  switch (role) {
    case 'band':
      return <i className="band-key" data-hue={hue} />
    case 'past':
    case 'total':
      return <i className="readout-key" />
    default:
      return <OwnerChip slot={slot} role={role} />
  }
}
