/** What a hand moves: lines and bands, a path each, drawn with the same frame as the numbers. */

import { memo, useId } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { ChartFrame } from '../../../shared/reading/charts/chart-frame.ts'
import type { DrawnFan } from '../../../shared/reading/charts/figure-fan.ts'
import type { DrawnLine } from '../../../shared/reading/charts/figure-lines.ts'
import type { DrawnArea, DrawnPlot } from '../../../shared/reading/charts/panel-marks.ts'

interface PlotsLayerProps {
  readonly width: number
  readonly height: number
  readonly plots: readonly DrawnPlot[]
}

export const PlotsLayer = memo(function PlotsLayer({ width, height, plots }: PlotsLayerProps) {
  return (
    <svg className="chart-plots" width={width} height={height} aria-hidden="true">
      {plots.map(plot => (
        <Plot key={plot.key} plot={plot} />
      ))}
    </svg>
  )
})

/** Half a stroke on the plot's edge is still seen. */
const AIR = 2

function Plot({ plot: { frame, areas, fan, lines } }: { readonly plot: DrawnPlot }) {
  const id = useId()
  return (
    <g clipPath={`url(#${id})`}>
      <ClipPath id={id} frame={frame} />
      {areas.map(area => (
        <Area key={area.key} area={area} />
      ))}
      {fan !== null && <Fan fan={fan} />}
      {lines.map(line => (
        <Line key={line.key} line={line} />
      ))}
    </g>
  )
}

function ClipPath({ id, frame }: { readonly id: string; readonly frame: ChartFrame }) {
  const { left, top, right, bottom } = frame
  return (
    <clipPath id={id}>
      <rect x={left - AIR} y={top - AIR} width={right - left + 2 * AIR} height={bottom - top + 2 * AIR} />
    </clipPath>
  )
}

/** Of several scenarios only the lines that moved are drawn anew. */
const Line = memo(
  function Line({ line: { role, slot, path, width, dash } }: { readonly line: DrawnLine }) {
    return (
      <path
        className="chart-line"
        data-role={role}
        data-slot={slot ?? 'base'}
        d={path}
        strokeWidth={width}
        strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
      />
    )
  },
  (before, after) => sameContent(before.line, after.line),
)

const Fan = memo(
  function Fan({ fan: { slot, bands, median } }: { readonly fan: DrawnFan }) {
    return (
      <g className="chart-fan" data-slot={slot ?? 'base'}>
        {bands.map(({ level, path }) => (
          <path key={level} className="chart-fan-band" data-level={level} d={path} />
        ))}
        <path className="chart-fan-median" d={median} />
      </g>
    )
  },
  (before, after) => sameContent(before.fan, after.fan),
)

const Area = memo(
  function Area({ area: { hue, path, edge } }: { readonly area: DrawnArea }) {
    return (
      <>
        <path className="chart-band" data-hue={hue} d={path} />
        <path className="chart-band-edge" d={edge} />
      </>
    )
  },
  (before, after) => sameContent(before.area, after.area),
)
