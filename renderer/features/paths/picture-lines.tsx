/** The lines of a path's picture, what was observed, and the targets beside it. */

import type { Observation } from '../../../shared/model/definition.ts'
import { type ChartFrame, showsValue, xOf, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { handlesOf } from './handles.ts'
import type { TargetBeside } from './path-background.ts'
import { crisp } from './picture-ground.tsx'
import { targetLabels } from './target-labels.ts'
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
      <TargetMarks state={state} frame={frame} look={look} targets={targets} preview={preview} />
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

interface TargetMarksProps extends Pick<PictureLinesProps, 'state' | 'frame' | 'look' | 'targets'> {
  readonly preview: readonly number[] | null
}

/** A short bar at its year, and its name where it covers least. */
function TargetMarks({ state, frame, look, targets, preview }: TargetMarksProps) {
  const { values, path, ground, language, unit, lever } = state
  const boxes = handlesOf(path, ground).map(handle => {
    const half = look.measure(spokenText(handle.value, lever.range, unit, language), 600) / 2
    const y = yOf(frame, handle.value) - 22 * look.scale
    return { x: xOf(frame, handle.year) - half, y, width: 2 * half, height: 28 * look.scale }
  })
  const series = [values, ground.defaults, ...(preview === null ? [] : [preview])]
  const drawn = {
    series,
    baseYear: ground.years[0] ?? frame.firstYear,
    rules: [ground.firstFreeYear - 0.5],
    boxes,
  }
  return targetLabels(targets, drawn, frame, look, language).map(({ id, bar, words, x, y }) => (
    <g key={id} className="picture-target">
      <line x1={bar.left} x2={bar.right} y1={crisp(bar.y)} y2={crisp(bar.y)} />
      <text x={x} y={y}>
        {words}
      </text>
    </g>
  ))
}
