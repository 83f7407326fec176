/** A chart on the paper of a report: numbered, with its sentence over it and its source under it. */

import { useMemo } from 'react'
import type { DrawingLook } from '../../../shared/reading/charts/chart-look.ts'
import { unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { drawingOf } from '../../../shared/reading/charts/drawing-of.ts'
import { fittingAxis } from '../../../shared/reading/charts/fitting-axis.ts'
import type { ChartContent } from '../../../shared/report/content.ts'
import { DrawingPicture } from './drawing-picture.tsx'

/** In parts of the size of its type; several panels need more. */
const SIZE = { width: 58, lines: 25, panels: 32 } as const

interface ReportChartProps {
  readonly chart: ChartContent
  /** With its number. */
  readonly title: string
  readonly look: DrawingLook
}

export function ReportChart({ chart, title, look }: ReportChartProps) {
  const { subject, words, view } = chart
  const drawing = useMemo(() => {
    const axis = fittingAxis(subject)
    return drawingOf(
      subject,
      {
        ...view,
        width: SIZE.width * look.fontSize,
        height: (subject.kind === 'lines' ? SIZE.lines : SIZE.panels) * look.fontSize,
        axis,
        unit: unitOn(axis, subject.unit),
      },
      look,
    )
  }, [subject, view, look])
  return (
    <figure className="report-figure">
      <figcaption>
        <strong>{title}</strong>
        <span>{words.sentence}</span>
        <span className="report-small">{`${words.unit} ${words.whole}`.trim()}</span>
      </figcaption>
      <BandKey subject={subject} look={look} />
      <DrawingPicture drawing={drawing} label={words.sentence} />
      <p className="report-small">{words.source.full}</p>
    </figure>
  )
}

/** Which colour is which part of a stack. */
function BandKey({ subject, look }: { readonly subject: ChartSubject; readonly look: DrawingLook }) {
  if (subject.kind !== 'stacked') return null
  return (
    <ul className="report-key">
      {subject.bands.map(({ key, name, hue }) => (
        <li key={key}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect x="0.5" y="0.5" width="9" height="9" fill={look.bands[hue - 1]} stroke={look.bandEdge} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
