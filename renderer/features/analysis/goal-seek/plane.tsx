/** A plane of two axes with their ticks, on which goal seek and optimise draw. */

import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { useLanguage } from '../../../store/use-app.ts'
import type { Size } from '../../../ui/use-size.ts'

/** Values along an axis, in their unit. */
interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

export interface Plane {
  readonly across: Scale
  readonly up: Scale
  /** Its edges, and where values lie in it, in pixels of the picture. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

/** Room around the plane, in pixels at the usual size of type. */
const ROOM = { left: 52, right: 14, top: 12, bottom: 22 }

export function planeOf(across: Scale, up: Scale, { width, height }: Size): Plane {
  const { left, top } = ROOM
  const [right, bottom] = [width - ROOM.right, height - ROOM.bottom]
  return {
    across,
    up,
    left,
    right,
    top,
    bottom,
    x: value => left + ((value - across.low) / (across.high - across.low)) * (right - left),
    y: value => top + ((up.high - value) / (up.high - up.low)) * (bottom - top),
  }
}

interface PlaneAxesProps {
  readonly plane: Plane
  readonly units: { readonly across: UnitDefinition; readonly up: UnitDefinition }
}

export function PlaneAxes({ plane, units }: PlaneAxesProps) {
  const language = useLanguage()
  const { across, up, left, right, bottom, x, y } = plane
  return (
    <>
      {up.ticks.map(tick => (
        <g key={tick}>
          <line className="goal-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="goal-tick" x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {tickText(tick, up.ticks, units.up, language)}
          </text>
        </g>
      ))}
      {across.ticks.map(tick => (
        <text key={tick} className="goal-tick" x={x(tick)} y={bottom + 16} textAnchor="middle">
          {tickText(tick, across.ticks, units.across, language)}
        </text>
      ))}
      <line className="goal-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
    </>
  )
}

/** A tick with as many decimals as its neighbours need. */
function tickText(tick: number, ticks: readonly number[], unit: UnitDefinition, language: Language): string {
  const decimals = Math.min(6, Math.max(...ticks.map(each => stepDecimals(each, unit))))
  return formatNumber(tick * unit.scale, { language, decimals })
}
