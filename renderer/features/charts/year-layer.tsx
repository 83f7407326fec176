/** Over the picture: a pointer reads a year off, a click or a key selects it, for the whole screen. */

import type { KeyboardEvent, PointerEvent } from 'react'
import { type ChartFrame, xOf, yearAt } from '../../../shared/reading/charts/chart-frame.ts'
import { frameAt } from '../../../shared/reading/charts/panel-frames.ts'

interface YearLayerProps {
  /** Of the plots; at least one. */
  readonly frames: readonly ChartFrame[]
  readonly label: string
  /** Selected year, and what the chart says in it; null while that changes with every frame. */
  readonly year: number
  readonly words: string | null
  /** The first year that can be selected. */
  readonly firstFree: number
  /** Year under the pointer, on this chart or another. */
  readonly pointed: number | null
  /** `plot` is the place of the plot under the pointer among the frames. */
  readonly onPoint: (year: number, plot: number) => void
  readonly onSelect: (year: number) => void
  /** Asks where the value of the selected year comes from. */
  readonly onExplain: () => void
}

const PAGE = 5

export function YearLayer(props: YearLayerProps) {
  const { frames, label, year, words, firstFree, pointed, onPoint, onSelect } = props
  const [first] = frames
  if (first === undefined) return null
  const { lastYear } = first
  const select = (wanted: number) => onSelect(Math.min(lastYear, Math.max(firstFree, wanted)))
  const under = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const plot = frameAt(frames, x, y)
    return { plot, year: yearAt(frames[plot] ?? first, x) }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      props.onExplain()
      return
    }
    const wanted = yearFor(event.key, year, firstFree, lastYear)
    if (wanted === null) return
    event.preventDefault()
    select(wanted)
  }

  return (
    <div
      className="year-layer"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={firstFree}
      aria-valuemax={lastYear}
      aria-valuenow={year}
      aria-valuetext={words ?? undefined}
      onPointerMove={event => {
        const place = under(event)
        onPoint(place.year, place.plot)
      }}
      onPointerDown={event => select(under(event).year)}
      onKeyDown={onKeyDown}
    >
      {pointed !== null &&
        frames
          .filter(({ firstYear }) => pointed >= firstYear)
          .map(frame => (
            <i
              key={`${frame.left} ${frame.top}`}
              className="cross-hair"
              style={{ left: xOf(frame, pointed), top: frame.top, height: frame.bottom - frame.top }}
            />
          ))}
    </div>
  )
}

function yearFor(key: string, year: number, first: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return year + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return year - 1
    case 'PageUp':
      return year + PAGE
    case 'PageDown':
      return year - PAGE
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}
