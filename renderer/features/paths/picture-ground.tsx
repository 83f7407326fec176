/** Under the lines of a path's picture: the years that are over, the grid with its values and years, the lever's limits. */

import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { type ChartFrame, xOf, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { type Range, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pathMessages } from './path-messages.ts'
import { tickText } from './picture-frame.ts'

interface PictureGroundProps {
  readonly frame: ChartFrame
  readonly look: ChartLook
  readonly range: Range
  readonly unit: UnitDefinition
  readonly language: Language
  readonly lastOutturn: number
  /** The selected year of the screen. */
  readonly year: number
}

export function PictureGround(props: PictureGroundProps) {
  const { frame, look, range, unit, language, lastOutturn, year } = props
  const text = pathMessages[language]
  const { left, right, top, bottom, axis } = frame
  const past = crisp(xOf(frame, lastOutturn + 0.5))
  const limits = [
    { key: 'max', value: range.max, words: text.highest, dy: -3.5 * look.scale },
    { key: 'min', value: range.min, words: text.lowest, dy: -3.5 * look.scale },
  ].filter(({ value }) => value >= axis.low && value <= axis.high)
  const lockSize = 9 * look.scale

  return (
    <g>
      <rect className="picture-past" x={left} y={top} width={past - left} height={bottom - top} />
      {axis.ticks.map(tick => (
        <g key={tick}>
          <line
            className="picture-grid"
            x1={left}
            x2={right}
            y1={crisp(yOf(frame, tick))}
            y2={crisp(yOf(frame, tick))}
          />
          <text className="picture-tick" x={left - 5 * look.scale} y={yOf(frame, tick)} dy="0.34em">
            {tickText(tick, axis, unit, language)}
          </text>
        </g>
      ))}
      <line className="picture-forecast" x1={past} x2={past} y1={top} y2={bottom} />
      {past - left > lockSize + 2 ? (
        <path
          className="picture-lock"
          transform={`translate(${(left + past - lockSize) / 2} ${bottom - lockSize - 3 * look.scale}) scale(${lockSize / 16})`}
          d="M3.8 7.200h8.400v6.300H3.800zM5.500 7.200V5.100a2.500 2.500 0 0 1 5 0v2.100"
        />
      ) : null}
      {year >= frame.firstYear ? (
        <line
          className="picture-year"
          x1={crisp(xOf(frame, year))}
          x2={crisp(xOf(frame, year))}
          y1={top}
          y2={bottom}
        />
      ) : null}
      {limits.map(({ key, value, words, dy }) => (
        <g key={key}>
          <line
            className="picture-limit"
            x1={left}
            x2={right}
            y1={crisp(yOf(frame, value))}
            y2={crisp(yOf(frame, value))}
          />
          <text className="picture-limit-words" x={right} y={yOf(frame, value) + dy}>
            {words(spokenText(value, range, unit, language))}
          </text>
        </g>
      ))}
      <Years frame={frame} look={look} year={year} />
    </g>
  )
}

/** Those divisible by five, as far as there is room beside the selected one, which is bold. */
function Years({ frame, look, year }: Pick<PictureGroundProps, 'frame' | 'look' | 'year'>) {
  const { firstYear, lastYear, bottom } = frame
  const width = look.measure('2045', 600)
  const perYear = xOf(frame, firstYear + 1) - xOf(frame, firstYear)
  const step = perYear * 5 > width * 1.35 ? 5 : 10
  const marked: number[] = []
  for (let each = Math.ceil(firstYear / 5) * 5; each <= lastYear; each += 5) marked.push(each)
  const isFree = (each: number) =>
    (lastYear - each) % step === 0 && Math.abs(each - year) * perYear > width + 4 * look.scale
  const labelled = marked.filter(isFree)
  return (
    <>
      {marked.map(each => (
        <line
          key={each}
          className="picture-tick-mark"
          x1={crisp(xOf(frame, each))}
          x2={crisp(xOf(frame, each))}
          y1={bottom}
          y2={bottom + 4 * look.scale}
        />
      ))}
      {[...labelled, ...(year >= firstYear ? [year] : [])].map(each => (
        <text
          key={each}
          className="picture-year-label"
          data-selected={each === year}
          x={xOf(frame, each)}
          y={bottom + 15 * look.scale}
        >
          {each}
        </text>
      ))}
    </>
  )
}

/** The middle of a pixel: a hairline there is one pixel wide. */
export function crisp(place: number): number {
  return Math.round(place - 0.5) + 0.5
}
