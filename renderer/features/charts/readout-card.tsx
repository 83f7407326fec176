/** The readout beside the cross-hair of the chart under the pointer, and under the other charts in place of their source. */

import type { Language } from '../../../shared/model/definition.ts'
import type { ChartLook } from './chart-look.ts'
import { chartMessages } from './chart-messages.ts'
import type { Box } from './label-places.ts'
import { OwnerChip } from './owner-chip.tsx'
import type { Readout, ReadoutLine } from './readout.ts'
import type { ReadoutSize } from './readout-place.ts'
import './readout.css'

/** In rem/16: the card, what of its width is not for words, its lines, its edges and the rule over the difference. */
const WIDTH = 232
const ASIDE = 40
const LINE = 17
const EDGES = 14
const RULE = 9

/** A name that does not fit takes a second line, and no third. */
const MOST_LINES = 2

/** Its type is a little larger than that of the chart, in which texts are measured, and narrower. */
const TYPE = 1.03

/** The words are measured, so its size is known before it is drawn. */
export function readoutSize({ lines, difference, note }: Readout, look: ChartLook): ReadoutSize {
  const { scale } = look
  const room = (WIDTH - ASIDE) * scale
  const width = (words: string) => look.measure(words, 600) * TYPE
  const rows = lines.map(({ name, value }) =>
    Math.min(MOST_LINES, Math.max(1, Math.ceil(width(name) / (room - width(value))))),
  )
  const noteRows = note === '' ? 0 : Math.ceil((width(note) * 1.05) / ((WIDTH - EDGES) * scale))
  const count = 1 + rows.reduce((sum, row) => sum + row, 0) + noteRows + (difference === null ? 0 : 1)
  return { width: WIDTH * scale, height: (count * LINE + EDGES + (difference === null ? 0 : RULE)) * scale }
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
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
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
    <p className="readout-foot" aria-hidden="true">
      <span className="readout-year">{readout.year}</span>
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
