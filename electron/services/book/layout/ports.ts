/** Where arrows leave and reach nodes: side by side along the upper and lower rim, in the order in which they come. */

import type { DiagramEdge, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import { VALVE } from '../../../../shared/book/diagram-look.ts'
import { centre } from './arcs.ts'
import type { Arrow, PlacedGroup } from './layered.ts'
import type { Group } from './parts.ts'

/** Between the rim of a node and the tip of an arrow. */
const AIR = 2
/** Between two arrows at one rim, at most. */
const STEP = 20
/** How far an arrow runs straight before it bends. */
const STRAIGHT = 12
/** Beside a valve, where tips of arrows may stand on its pipe. */
const BESIDE_VALVE = 8
/** Between the tips of two arrows that still can be told apart with their signs. */
const READABLE = 18
/** Beside a label, for the arrow by which a variable reads itself. */
const SELF_ROOM = 28

/** One end of an arrow. */
interface End {
  readonly arrow: Arrow
  readonly node: DiagramNode
  readonly group: PlacedGroup
  readonly side: 'above' | 'below'
  /** From where the arrow comes, or where it goes to. */
  readonly towards: DiagramPoint
  readonly isHead: boolean
}

/**
 * Arrows with all their points. Within a group they bend over the pipe.
 * @param ways points between the groups of each arrow, from the layout.
 */
export function portsOf(
  groups: readonly PlacedGroup[],
  arrows: readonly Arrow[],
  ways: ReadonlyMap<Arrow, readonly DiagramPoint[]>,
): readonly DiagramEdge[] {
  const places = new Map(
    groups.flatMap(group => group.nodes.map(node => [node.id, { node, group }] as const)),
  )
  const ends: End[] = []
  for (const arrow of arrows) {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)]
    if (from === undefined || to === undefined || from.group === to.group) continue
    const way = ways.get(arrow) ?? []
    ends.push(endOf(arrow, from, way[0] ?? centre(to.node), false))
    ends.push(endOf(arrow, to, way.at(-1) ?? centre(from.node), true))
  }
  const ports = spreadEnds(ends)
  return arrows.flatMap(arrow => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)]
    if (from === undefined || to === undefined) return []
    if (from.node === to.node) return { ...arrow, points: turn(from.node) }
    if (from.group === to.group) return { ...arrow, points: arc(from.node, to.node, from.group) }
    const { tail = [], head = [] } = ports.get(arrow) ?? {}
    return { ...arrow, points: [...tail, ...(ways.get(arrow) ?? []), ...head] }
  })
}

function endOf(
  arrow: Arrow,
  { node, group }: { readonly node: DiagramNode; readonly group: PlacedGroup },
  towards: DiagramPoint,
  isHead: boolean,
): End {
  const side = towards[1] < (group.top + group.bottom) / 2 ? 'above' : 'below'
  return { arrow, node, group, side, towards, isHead }
}

interface Ports {
  tail?: readonly DiagramPoint[]
  head?: readonly DiagramPoint[]
}

function spreadEnds(ends: readonly End[]): ReadonlyMap<Arrow, Ports> {
  const rims = new Map<string, End[]>()
  for (const end of ends) {
    const rim = `${end.node.id} ${end.side}`
    rims.set(rim, [...(rims.get(rim) ?? []), end])
  }
  const ports = new Map<Arrow, Ports>()
  for (const rim of rims.values()) {
    const inOrder = rim.toSorted((one, other) => one.towards[0] - other.towards[0])
    inOrder.forEach((end, index) => {
      const points = portPoints(end, index - (inOrder.length - 1) / 2, inOrder.length)
      const known = ports.get(end.arrow) ?? {}
      ports.set(end.arrow, end.isHead ? { ...known, head: points.toReversed() } : { ...known, tail: points })
    })
  }
  return ports
}

/** The point at the rim, and those by which the arrow clears the group. */
function portPoints(
  { node, group, side, isHead }: End,
  place: number,
  count: number,
): readonly DiagramPoint[] {
  const room = node.kind === 'flow' ? VALVE.width + 2 * BESIDE_VALVE : Math.max(12, node.width - 16)
  const x = node.x + node.width / 2 + place * Math.min(STEP, room / Math.max(1, count - 1))
  const isAbove = side === 'above'
  const rim = isAbove ? node.y - AIR : lowerRim(node, group, isHead)
  const clear = isAbove ? Math.min(group.top, rim - STRAIGHT) : Math.max(group.bottom, rim + STRAIGHT)
  return [
    [x, rim],
    [x, clear],
  ]
}

/** Below a flow stand its label and its ghost: an arrow from there ends under both. */
function lowerRim(node: DiagramNode, group: PlacedGroup, isHead: boolean): number {
  const ghost = node.kind === 'flow' ? group.nodes.find(each => each.id === `ghost ${node.id}`) : undefined
  const lowest = ghost === undefined ? node.y + node.height : ghost.y + ghost.height
  return lowest + (isHead ? AIR : 0)
}

/** Widens a variable by itself, so that the signs of all arrows that lead to it can be read and one to itself stands beside its label. */
export function roomy(group: Group, arrows: readonly Arrow[]): Group {
  const [node, ...others] = group.nodes
  if (node === undefined || others.length > 0 || node.kind !== 'auxiliary') return group
  const into = arrows.filter(({ to }) => to === node.id)
  const isOwn = into.some(({ from }) => from === node.id)
  const width = Math.max(node.width + (isOwn ? 2 * SELF_ROOM : 0), into.length * READABLE + 16)
  return { ...group, nodes: [{ ...node, width }], width }
}

/** From a variable to itself, at the right of its label. */
function turn({ x, y, width, height }: DiagramNode): readonly DiagramPoint[] {
  const [rim, far, middle] = [x + width - SELF_ROOM, x + width, y + height / 2]
  return [
    [rim, middle + 4],
    [far, middle + 18],
    [far + 4, middle],
    [far, middle - 18],
    [rim + AIR, middle - 4],
  ]
}

/** Within a group over the pipes: from a stock to its own valve, or from one valve over the stock to another. */
function arc(from: DiagramNode, to: DiagramNode, { top }: PlacedGroup): readonly DiagramPoint[] {
  const [[fromX], [toX]] = [centre(from), centre(to)]
  const way = toX < fromX ? -1 : 1
  const endX = toX - way * 7
  if (from.kind === 'flow') {
    const startX = fromX + way * 4
    return [
      [startX, from.y - AIR],
      [startX, top],
      [startX + way * 30, top],
      [endX - way * 30, top],
      [endX, top],
      [endX, to.y],
    ]
  }
  const startX = fromX + way * 0.3 * from.width
  return [
    [startX, from.y],
    [startX + (endX - startX) * 0.3, top + 2],
    [startX + (endX - startX) * 0.8, top + 2],
    [endX, to.y],
  ]
}
