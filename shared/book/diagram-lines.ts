/** Arrows and pipes of a picture: curves, heads, signs and the strokes of a delay. */

import type { DiagramEdge, DiagramPoint, EffectSign } from './diagram.ts'
import { PIPE_HALF } from './diagram-look.ts'
import { number, type SvgNode, svg } from './svg-node.ts'

const SIGNS: Readonly<Record<EffectSign, string>> = { positive: '+', negative: '−', mixed: '±' }

const HEAD = { length: 8, half: 3.4 } as const

/** A curved arrow; two strokes across it where it reads last year, its sign beside its head, its count near its tail. */
export function arrowShapes({ points, kind, sign, count }: DiagramEdge): SvgNode {
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.1', 'stroke-opacity': '0.75' }
  return svg('g', { class: 'diagram-arrow' }, [
    svg('path', { d: curve(points), ...line }),
    ...head(points),
    ...(kind === 'delay' ? [delay(points)] : []),
    ...(sign === undefined ? [] : [signAt(points, SIGNS[sign])]),
    ...(count === undefined ? [] : [countText(points, count)]),
  ])
}

/** A pipe, with a head where it ends in a stock or a cloud. */
export function pipeShapes({ points }: DiagramEdge, to: string): SvgNode {
  const [start = [0, 0], end = start] = [points[0], points.at(-1)]
  const [along, across] = directions(start, end)
  const hasHead = !to.startsWith('flow')
  const stop = hasHead ? moved(end, along, -9) : end
  const lines = [PIPE_HALF, -PIPE_HALF].map(
    side => `M${at(moved(start, across, side))}L${at(moved(stop, across, side))}`,
  )
  const tip = [moved(stop, across, 6), end, moved(stop, across, -6)].map(at).join('L')
  const pen = { stroke: 'currentColor', 'stroke-width': '1.2' }
  return svg('g', { class: 'diagram-pipe' }, [
    svg('path', { d: lines.join(''), fill: 'none', ...pen }),
    ...(hasHead ? [svg('path', { d: `M${tip}Z`, class: 'diagram-ground', ...pen })] : []),
  ])
}

/** A uniform cubic B-spline from the first point to the last, near those between (de Boor, A Practical Guide to Splines, 1978). */
export function curve(points: readonly DiagramPoint[]): string {
  const [first, second] = points
  if (first === undefined || second === undefined) return ''
  const last = points.at(-1) ?? second
  const bends = bendsOf(points)
  const [[begin] = [last]] = bends
  const path = bends.map(([, one, other, joint]) => `C${at(one)} ${at(other)} ${at(joint)}`)
  return [`M${at(first)}`, ...(bends.length === 0 ? [] : [`L${at(begin)}`, ...path]), `L${at(last)}`].join('')
}

type Bend = readonly [DiagramPoint, DiagramPoint, DiagramPoint, DiagramPoint]

/** The spline as cubic Bézier curves, each from where the one before ends; none for a straight line. */
function bendsOf(points: readonly DiagramPoint[]): readonly Bend[] {
  const [first, second] = points
  const last = points.at(-1)
  if (first === undefined || second === undefined || last === undefined || points.length === 2) return []
  const all = [...points, last]
  const bends: Bend[] = []
  let from = between(first, second, 1 / 6)
  for (let index = 2; index < all.length; index += 1) {
    const [one = first, two = second, three = last] = [all[index - 2], all[index - 1], all[index]]
    const joint = between(between(one, two, 2 / 3), between(two, three, 1 / 3), 1 / 2)
    bends.push([from, between(one, two, 1 / 3), between(one, two, 2 / 3), joint])
    from = joint
  }
  return bends
}

/** The point at a part of the way along the spline, each of its curves counting alike. */
function onCurve(points: readonly DiagramPoint[], part: number): DiagramPoint {
  const bends = bendsOf(points)
  const way = part * bends.length
  const bend = bends[Math.floor(way)]
  if (bend === undefined) return between(points[0] ?? [0, 0], points.at(-1) ?? [0, 0], part)
  const along = (lower: number, upper: number, step: number) =>
    between(bend[lower] ?? bend[0], bend[upper] ?? bend[3], step)
  const step = way - Math.floor(way)
  const [one, two, three] = [along(0, 1, step), along(1, 2, step), along(2, 3, step)]
  return between(between(one, two, step), between(two, three, step), step)
}

function head(points: readonly DiagramPoint[]): readonly SvgNode[] {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return []
  const [along, across] = directions(before, end)
  const back = moved(end, along, -HEAD.length)
  const corners = [end, moved(back, across, HEAD.half), moved(back, across, -HEAD.half)]
  return [svg('path', { d: `M${corners.map(at).join('L')}Z`, fill: 'currentColor' })]
}

function delay(points: readonly DiagramPoint[]): SvgNode {
  const { place, along, across } = middle(points)
  const strokes = [-2, 2].map(step => {
    const centre = moved(place, along, step)
    return `M${at(moved(centre, across, 5))}L${at(moved(centre, across, -5))}`
  })
  return svg('path', { d: strokes.join(''), fill: 'none', stroke: 'currentColor', 'stroke-width': '1.2' })
}

/** On the left of a head that points down: on the right the arrow from a stock to its valve arrives. */
function signAt(points: readonly DiagramPoint[], sign: string): SvgNode {
  const end = points.at(-1) ?? [0, 0]
  const [along, across] = directions(points.at(-2) ?? end, end)
  const side = across[0] < 0 || (across[0] === 0 && across[1] < 0) ? 8 : -8
  const [x, y] = moved(moved(end, along, -9), across, side)
  return svg(
    'text',
    { x: number(x), y: number(y + 4.5), 'font-size': '13', 'font-weight': '600', 'text-anchor': 'middle' },
    [sign],
  )
}

/** Near the tail: in the middle many arrows cross, and there and back have one middle. */
function countText(points: readonly DiagramPoint[], count: number): SvgNode {
  const [x, y] = onCurve(points, 0.22)
  const place = { x: number(x), y: number(y + 4), 'font-size': '12', 'text-anchor': 'middle' }
  return svg('text', { ...place, class: 'diagram-count' }, [String(count)])
}

/** The middle of the curve, and the way it runs there. */
function middle(points: readonly DiagramPoint[]) {
  const index = Math.floor((points.length - 1) / 2)
  const isJoint = points.length > 2 && index > 0
  const here = points[index] ?? [0, 0]
  const before = points[isJoint ? index - 1 : index] ?? here
  const after = points[index + 1] ?? here
  const [along, across] = directions(before, after)
  const place = isJoint
    ? between(between(before, here, 2 / 3), between(here, after, 1 / 3), 1 / 2)
    : between(here, after, 1 / 2)
  return { place, along, across }
}

function between([x, y]: DiagramPoint, [otherX, otherY]: DiagramPoint, part: number): DiagramPoint {
  return [x + (otherX - x) * part, y + (otherY - y) * part]
}

function moved([x, y]: DiagramPoint, [right, down]: DiagramPoint, by: number): DiagramPoint {
  return [x + right * by, y + down * by]
}

/** One pixel along the way from a point to another, and one across it. */
function directions(
  [x, y]: DiagramPoint,
  [otherX, otherY]: DiagramPoint,
): readonly [DiagramPoint, DiagramPoint] {
  const length = Math.hypot(otherX - x, otherY - y) || 1
  const [right, down] = [(otherX - x) / length, (otherY - y) / length]
  return [
    [right, down],
    [-down, right],
  ]
}

function at([x, y]: DiagramPoint): string {
  return `${number(x)} ${number(y)}`
}
