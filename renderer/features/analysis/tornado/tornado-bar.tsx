/** One bar of the tornado: hollow to the low end, full to the high end, with the input's values beside the ends. */

import type { TornadoBar } from '../../../../shared/analysis/tornado.ts'
import type { PlotScale } from './plot-scale.ts'

interface BarProps {
  readonly bar: TornadoBar
  readonly base: number
  readonly scale: PlotScale
  /** Values of the input at both ends. */
  readonly words: { readonly low: string; readonly high: string }
}

/** Both ends share a lane where they go apart; each has its own where both go to one side. */
export function Bar({ bar, base, scale, words }: BarProps) {
  const lanes = bar.isOneSided
    ? { low: { top: 8, height: 38 }, high: { top: 54, height: 38 } }
    : { low: { top: 22, height: 56 }, high: { top: 22, height: 56 } }
  const side = sidesOf(bar, base)
  return (
    <>
      <BarEnd
        end="low"
        {...lanes.low}
        from={scale.at(base)}
        result={bar.low.result}
        scale={scale}
        side={side.low}
        words={words.low}
      />
      <BarEnd
        end="high"
        {...lanes.high}
        from={scale.at(base)}
        result={bar.high.result}
        scale={scale}
        side={side.high}
        words={words.high}
      />
    </>
  )
}

/** To which side of the base line each end is: an end that stays at the base value is told on the side that the other leaves free. */
export function sidesOf(
  { low, high, isOneSided }: Pick<TornadoBar, 'low' | 'high' | 'isOneSided'>,
  base: number,
): { readonly low: Side; readonly high: Side } {
  const below = sideOf(low.result, base)
  const above = sideOf(high.result, base)
  // In one lane, the words of an end that hardly leaves the base line would stand over the bar of the other.
  if (!isOneSided && below !== null && below === above) {
    const isLowNearer = Math.abs((low.result ?? base) - base) < Math.abs((high.result ?? base) - base)
    const other = below === 'left' ? 'right' : 'left'
    return isLowNearer ? { low: other, high: above } : { low: below, high: other }
  }
  return { low: below ?? opposite(above) ?? 'left', high: above ?? opposite(below) ?? 'right' }
}

type Side = 'left' | 'right'

function sideOf(result: number | null, base: number): Side | null {
  if (result === null || result === base) return null
  return result < base ? 'left' : 'right'
}

function opposite(side: Side | null): Side | null {
  if (side === null) return null
  return side === 'left' ? 'right' : 'left'
}

interface BarEndProps {
  readonly end: 'low' | 'high'
  readonly top: number
  readonly height: number
  /** Place of the base line. */
  readonly from: number
  readonly result: number | null
  readonly scale: PlotScale
  readonly side: Side
  readonly words: string
}

function BarEnd({ end, top, height, from, result, scale, side, words }: BarEndProps) {
  if (result === null) return null
  const to = scale.at(result)
  return (
    <>
      <rect
        className="tornado-bar"
        data-end={end}
        x={`${Math.min(from, to)}%`}
        width={`${Math.abs(to - from)}%`}
        y={`${top}%`}
        height={`${height}%`}
      />
      <text
        className="tornado-end"
        x={`${to}%`}
        y={`${top + height / 2}%`}
        dx={side === 'left' ? -4 : 4}
        dy="0.35em"
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  )
}
