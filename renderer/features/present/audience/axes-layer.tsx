/** Grid, ticks and what stands still of a chart of lines, drawn without the charts' library, which the audience's page does not load. */

import { memo } from 'react'
import { type ChartFrame, pathOf, xOf, yOf } from '../../../../shared/reading/charts/chart-frame.ts'
import { type Figure, stillTraces } from '../../../../shared/reading/charts/figure.ts'

interface AxesLayerProps {
  readonly width: number
  readonly height: number
  readonly frame: ChartFrame
  readonly layout: Figure['layout']
  readonly traces: Figure['traces']
}

export const AxesLayer = memo(function AxesLayer(props: AxesLayerProps) {
  const { width, height, frame, layout, traces } = props
  const { left, right, bottom } = frame
  const { xaxis, yaxis, font } = layout
  return (
    <svg className="audience-axes" width={width} height={height} aria-hidden="true">
      {yaxis.tickvals.map((value, index) => {
        const y = yOf(frame, value)
        const isZero = value === 0 && yaxis.zeroline
        return (
          <g key={value}>
            <line
              x1={left}
              x2={right}
              y1={y}
              y2={y}
              stroke={isZero ? yaxis.zerolinecolor : yaxis.gridcolor}
              strokeWidth="1.5"
            />
            <text x={left - yaxis.ticklabelstandoff} y={y} dy="0.35em" fontSize={font.size} fill={font.color}>
              {yaxis.ticktext[index]}
            </text>
          </g>
        )
      })}
      {xaxis.tickvals.map(year => (
        <line
          key={year}
          x1={xOf(frame, year)}
          x2={xOf(frame, year)}
          y1={bottom}
          y2={bottom + xaxis.ticklen}
          stroke={xaxis.tickcolor}
          strokeWidth="1.5"
        />
      ))}
      {stillTraces({ traces }).map((trace, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: traces have no name of their own, and an order that stands
        <StillTrace key={index} trace={trace} frame={frame} />
      ))}
    </svg>
  )
})

interface StillTraceProps {
  readonly trace: ReturnType<typeof stillTraces>[number]
  readonly frame: ChartFrame
}

function StillTrace({ trace: { x, y, line, marker }, frame }: StillTraceProps) {
  const points = x.flatMap((year, index) => {
    const value = y[index]
    return value === null || value === undefined ? [] : [{ x: xOf(frame, year), y: yOf(frame, value), index }]
  })
  return (
    <g>
      <path
        d={pathOf(
          frame,
          x[0] ?? frame.firstYear,
          y.map(value => value ?? Number.NaN),
        )}
        fill="none"
        stroke={line.color}
        strokeWidth={line.width}
        strokeDasharray={dashOf(line.dash)}
      />
      {marker !== undefined &&
        points.map(point => (
          <circle
            key={point.index}
            cx={point.x}
            cy={point.y}
            r={marker.size / 2}
            fill={marker.color[point.index]}
            stroke={marker.line.color}
            strokeWidth={marker.line.width}
          />
        ))}
    </g>
  )
}

/** Lengths in pixels; a name is that of a solid line here. */
function dashOf(dash: string | undefined): string | undefined {
  return dash !== undefined && /\d/.test(dash) ? dash.replaceAll('px', '').replaceAll(',', ' ') : undefined
}
