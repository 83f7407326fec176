/** The result over the level of the lever: the curve that was looked at, the target, where they meet, and where things stand. */

import { useMemo } from 'react'
import type { GoalSeekAnswer } from '../../../../shared/analysis/goal-seek.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { type Size, useSize } from '../../../ui/use-size.ts'
import { axisFor } from '../../charts/value-axis.ts'
import { pictureAxis } from '../../paths/picture-axis.ts'
import './picture.css'

interface ScanPictureProps {
  readonly label: string
  readonly answer: Pick<GoalSeekAnswer, 'scan' | 'solutions' | 'best' | 'now' | 'present'>
  /** Of the result, in its unit. */
  readonly target: number
  readonly targetName: string
  readonly unit: UnitDefinition
  /** Of the positions. */
  readonly positionUnit: UnitDefinition
}

export function ScanPicture(props: ScanPictureProps) {
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <div className="goal-picture" role="img" aria-label={props.label} ref={box}>
      {size === null ? null : <Picture {...props} size={size} />}
    </div>
  )
}

/** Room around the plane, in pixels at the usual size of type. */
const ROOM = { left: 44, right: 12, top: 12, bottom: 22 }

function Picture({
  answer,
  target,
  targetName,
  unit,
  positionUnit,
  size,
}: ScanPictureProps & { size: Size }) {
  const language = useLanguage()
  const { scan, solutions, best, now, present } = answer
  const frame = useMemo(() => frameOf(answer, target, unit, size), [answer, target, unit, size])
  const { x, y, across, up } = frame
  const isNamedLeft = distanceAt(scan[0], target) > distanceAt(scan.at(-1), target)
  const isInside = present >= across.low && present <= across.high
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {up.ticks.map(tick => (
        <g key={tick}>
          <line className="goal-grid" x1={ROOM.left} x2={size.width - ROOM.right} y1={y(tick)} y2={y(tick)} />
          <text className="goal-tick" x={ROOM.left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {tickText(tick, up.ticks, unit, language)}
          </text>
        </g>
      ))}
      {across.ticks.map(tick => (
        <text key={tick} className="goal-tick" x={x(tick)} y={size.height - 6} textAnchor="middle">
          {tickText(tick, across.ticks, positionUnit, language)}
        </text>
      ))}
      <line className="goal-axis" x1={ROOM.left} x2={size.width - ROOM.right} y1={y(up.low)} y2={y(up.low)} />
      <line
        className="goal-target"
        x1={ROOM.left}
        x2={size.width - ROOM.right}
        y1={y(target)}
        y2={y(target)}
      />
      <text
        className="goal-target-name"
        x={isNamedLeft ? ROOM.left : size.width - ROOM.right}
        y={y(target)}
        dy={y(target) < ROOM.top + 12 ? '1.1em' : '-0.35em'}
        textAnchor={isNamedLeft ? 'start' : 'end'}
      >
        {targetName}
      </text>
      <path className="goal-over" d={lineThrough(scan, 'over', frame)} />
      <path className="goal-line" d={lineThrough(scan, 'sound', frame)} />
      {isInside && <circle className="goal-now" cx={x(present)} cy={y(now)} r={4} />}
      {solutions.map(({ position, value }) => (
        <g key={position}>
          <line className="goal-drop" x1={x(position)} x2={x(position)} y1={y(value)} y2={y(up.low)} />
          <circle className="goal-root" cx={x(position)} cy={y(value)} r={5} />
        </g>
      ))}
      {best !== null && <circle className="goal-missed" cx={x(best.position)} cy={y(best.value)} r={5} />}
    </svg>
  )
}

interface Frame {
  readonly x: (position: number) => number
  readonly y: (value: number) => number
  readonly across: { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
  readonly up: { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
}

function frameOf(
  { scan, now }: Pick<GoalSeekAnswer, 'scan' | 'now'>,
  target: number,
  unit: UnitDefinition,
  { width, height }: Size,
): Frame {
  const positions = scan.map(({ position }) => position)
  const [min, max] = [Math.min(...positions), Math.max(...positions)]
  const across = pictureAxis('whole', { min, max, step: (max - min) / 100 }, [])
  const values = scan.flatMap(({ value }) => (value === null ? [] : [value]))
  const up = axisFor([...values, target, now], unit.percent)
  return {
    across,
    up,
    x: position =>
      ROOM.left + ((position - across.low) / (across.high - across.low)) * (width - ROOM.left - ROOM.right),
    y: value => ROOM.top + ((up.high - value) / (up.high - up.low)) * (height - ROOM.top - ROOM.bottom),
  }
}

type Drawn = GoalSeekAnswer['scan'][number]

/** From an end of the curve to the target, which is named where there is more room. */
function distanceAt(point: Drawn | undefined, target: number): number {
  return Math.abs((point?.value ?? target) - target)
}

/** Through all neighbours of one standing; what overdraws the budget hangs on to the curve that does not. */
function lineThrough(points: readonly Drawn[], standing: Drawn['standing'], { x, y }: Frame): string {
  return points
    .slice(1)
    .flatMap((point, index) => {
      const before = points[index]
      if (before === undefined || before.value === null || point.value === null) return []
      const isOwn =
        standing === 'sound'
          ? before.standing === 'sound' && point.standing === 'sound'
          : before.standing === 'over' || point.standing === 'over'
      return isOwn ? [`M${x(before.position)} ${y(before.value)}L${x(point.position)} ${y(point.value)}`] : []
    })
    .join('')
}

/** A tick with as many decimals as its neighbours need. */
function tickText(tick: number, ticks: readonly number[], unit: UnitDefinition, language: Language): string {
  const decimals = Math.min(6, Math.max(...ticks.map(each => stepDecimals(each, unit))))
  return formatNumber(tick * unit.scale, { language, decimals })
}
