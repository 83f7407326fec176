/** The result over the level of the lever: the curve that was looked at, the target, where they meet, and where things stand. */

import { useMemo } from 'react'
import type { GoalSeekAnswer } from '../../../../shared/analysis/goal-seek.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { axisFor } from '../../../../shared/reading/charts/value-axis.ts'
import { type Size, useSize } from '../../../ui/use-size.ts'
import { pictureAxis } from '../../paths/picture-axis.ts'
import './picture.css'
import { type Plane, PlaneAxes, planeOf } from './plane.tsx'

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

function Picture({
  answer,
  target,
  targetName,
  unit,
  positionUnit,
  size,
}: ScanPictureProps & { size: Size }) {
  const { scan, solutions, best, now, present } = answer
  const plane = useMemo(() => planeFor(answer, target, unit, size), [answer, target, unit, size])
  const { x, y, across, up, left, right, top } = plane
  const isNamedLeft = distanceAt(scan[0], target) > distanceAt(scan.at(-1), target)
  const isInside = present >= across.low && present <= across.high
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <PlaneAxes plane={plane} units={{ across: positionUnit, up: unit }} />
      <line className="goal-target" x1={left} x2={right} y1={y(target)} y2={y(target)} />
      <text
        className="goal-target-name"
        x={isNamedLeft ? left : right}
        y={y(target)}
        dy={y(target) < top + 12 ? '1.1em' : '-0.35em'}
        textAnchor={isNamedLeft ? 'start' : 'end'}
      >
        {targetName}
      </text>
      <path className="goal-over" d={lineThrough(scan, 'over', plane)} />
      <path className="goal-line" d={lineThrough(scan, 'sound', plane)} />
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

function planeFor(
  { scan, now }: Pick<GoalSeekAnswer, 'scan' | 'now'>,
  target: number,
  unit: UnitDefinition,
  size: Size,
): Plane {
  const positions = scan.map(({ position }) => position)
  const [min, max] = [Math.min(...positions), Math.max(...positions)]
  const across = pictureAxis('whole', { min, max, step: (max - min) / 100 }, [])
  const values = scan.flatMap(({ value }) => (value === null ? [] : [value]))
  const up = axisFor([...values, target, now], unit.percent)
  return planeOf(across, up, size)
}

type Drawn = GoalSeekAnswer['scan'][number]

/** From an end of the curve to the target, which is named where there is more room. */
function distanceAt(point: Drawn | undefined, target: number): number {
  return Math.abs((point?.value ?? target) - target)
}

/** Through all neighbours of one standing; what overdraws the budget hangs on to the curve that does not. */
function lineThrough(points: readonly Drawn[], standing: Drawn['standing'], { x, y }: Plane): string {
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
