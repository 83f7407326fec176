/** The lines of a path's picture, what was observed, and the targets beside it. */

import type { Observation } from '../../../shared/model/definition.ts'
import { type ChartFrame, showsValue, xOf, yOf } from '../charts/chart-frame.ts'
import type { ChartLook } from '../charts/chart-look.ts'
import type { TargetBeside } from './path-background.ts'
import { crisp } from './picture-ground.tsx'
import type { PathState } from './use-path.ts'

interface PictureLinesProps {
  readonly state: PathState
  readonly frame: ChartFrame
  readonly look: ChartLook
  readonly observations: readonly Observation[]
  readonly targets: readonly TargetBeside[]
  /** Values of a pasted table that is not taken yet; null where there is none. */
  readonly preview: readonly number[] | null
  /** Id of a clip path that ends where the plot does. */
  readonly clip: string
}

export function PictureLines(props: PictureLinesProps) {
  const { state, frame, look, observations, targets, preview, clip } = props
  const { values, savedValues, ground, path } = state
  const lastOutturn = ground.firstFreeYear - 1
  const from = (start: number, series: readonly number[]) =>
    ground.years
      .flatMap((year, index) =>
        year < start ? [] : [`${xOf(frame, year).toFixed(1)},${yOf(frame, series[index] ?? 0).toFixed(1)}`],
      )
      .join(' ')
  const past = ground.years.filter(year => year <= lastOutturn)

  return (
    <>
      <g clipPath={`url(#${clip})`}>
        <polyline className="picture-standard" points={from(lastOutturn, ground.defaults)} />
        {savedValues === null ? null : (
          <polyline className="picture-saved" points={from(lastOutturn, savedValues)} />
        )}
        {path === null ? null : (
          <polyline
            className="picture-own"
            data-faint={preview !== null || undefined}
            points={from(lastOutturn, values)}
          />
        )}
        {preview === null ? null : (
          <polyline className="picture-preview" points={from(lastOutturn, preview)} />
        )}
        <polyline
          className="picture-outturn"
          points={past
            .map((year, index) => `${xOf(frame, year)},${yOf(frame, ground.defaults[index] ?? 0)}`)
            .join(' ')}
        />
      </g>
      <Observations frame={frame} look={look} observations={observations} />
      {targets.map(beside => (
        <TargetMark key={beside.target.id} beside={beside} state={state} frame={frame} look={look} />
      ))}
    </>
  )
}

/** Filled where it was published as it stands, hollow where it was derived or estimated. */
function Observations({
  frame,
  look,
  observations,
}: Pick<PictureLinesProps, 'frame' | 'look' | 'observations'>) {
  return (
    <g>
      {observations
        .filter(({ value }) => showsValue(frame, value))
        .map(({ year, value, standing }) => (
          <circle
            key={`${year} ${value}`}
            className="picture-observed"
            data-standing={standing}
            cx={xOf(frame, year)}
            cy={yOf(frame, value)}
            r={2.75 * look.scale}
          />
        ))}
    </g>
  )
}

interface TargetMarkProps extends Pick<PictureLinesProps, 'state' | 'frame' | 'look'> {
  readonly beside: TargetBeside
}

/** A short bar at its year, named on the side of it that the path leaves free. */
function TargetMark({ beside: { target }, state, frame, look }: TargetMarkProps) {
  const { language, values, ground } = state
  const { year, value, short } = target
  if (!showsValue(frame, value) || year < frame.firstYear || year > frame.lastYear) return null
  const x = xOf(frame, year)
  const y = crisp(yOf(frame, value))
  const reach = 10 * look.scale
  const isBelow = (values[year - (ground.years[0] ?? year)] ?? 0) > value
  const half = look.measure(short[language], 400) / 2
  const middle = Math.min(frame.right - half, Math.max(frame.left + half, x))
  return (
    <g className="picture-target">
      <line x1={x - reach} x2={x + reach} y1={y} y2={y} />
      <text x={middle} y={isBelow ? y + 12 * look.scale : y - 5 * look.scale}>
        {short[language]}
      </text>
    </g>
  )
}
