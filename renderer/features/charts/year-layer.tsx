/** Over the picture: a pointer reads a year off, a click or a key selects it, for the whole screen. */

import type { KeyboardEvent, PointerEvent } from 'react'
import { type ChartFrame, xOf, yearAt } from './chart-frame.ts'

interface YearLayerProps {
  readonly frame: ChartFrame
  readonly label: string
  /** Selected year, and what the chart says in it. */
  readonly year: number
  readonly words: string
  /** The first year that can be selected. */
  readonly firstFree: number
  /** Year under the pointer, on this chart or another. */
  readonly pointed: number | null
  readonly onPoint: (year: number) => void
  readonly onSelect: (year: number) => void
}

const PAGE = 5

export function YearLayer(props: YearLayerProps) {
  const { frame, label, year, words, firstFree, pointed, onPoint, onSelect } = props
  const yearUnder = (event: PointerEvent) =>
    yearAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left)
  const select = (wanted: number) => onSelect(Math.min(frame.lastYear, Math.max(firstFree, wanted)))

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = yearFor(event.key, year, firstFree, frame.lastYear)
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
      aria-valuemax={frame.lastYear}
      aria-valuenow={year}
      aria-valuetext={words}
      onPointerMove={event => onPoint(yearUnder(event))}
      onPointerDown={event => select(yearUnder(event))}
      onKeyDown={onKeyDown}
    >
      {pointed !== null && (
        <i
          className="cross-hair"
          style={{ left: xOf(frame, pointed), top: frame.top, height: frame.bottom - frame.top }}
        />
      )}
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
