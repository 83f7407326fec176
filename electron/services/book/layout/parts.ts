/** A part of a picture before it has a place, and the parts that are laid out as one: a stock with its pipes. */

import type { DiagramEdge, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import { CLOUD, SMALL_SIZE, TARGET_ROOM, VALVE } from '../../../../shared/book/diagram-look.ts'
import type { Language, Words } from '../../../../shared/model/definition.ts'
import type { StructureFamily, StructureFlow } from '../../../../shared/model/structure.ts'
import { type LabelBox, labelBox, sizeOf } from './label-box.ts'

/** Nodes and pipes that keep their places among themselves; the group's upper left corner is the origin. */
export interface Group {
  readonly id: string
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly width: number
  readonly height: number
}

const MOST_WIDE = 124
const PADDING = { x: 9, y: 6 } as const
/** A pipe that is seen on both sides of its valve. */
const PIPE = 16
/** Between two pipes on one side of a stock. */
const ROW_GAP = 10
/** From a ghost up to the label of its flow. */
const GHOST_ARROW = 18
/** Above a stock, for arrows from it to its own valves. */
const HEADROOM = 16

/** A variable, a lever or a sector by itself. */
export function labelGroup(family: StructureFamily, kind: 'auxiliary' | 'policy' | 'assumption'): Group {
  const box = labelBox(family.short, MOST_WIDE)
  const padding = kind === 'auxiliary' ? { x: 4, y: 2 } : PADDING
  const node = {
    ...nodeOf(family.key, kind, box),
    family: family.key,
    isTarget: family.targets.length > 0,
    x: 0,
    y: 0,
    width: box.width + 2 * padding.x + (family.targets.length > 0 ? TARGET_ROOM : 0),
    height: box.height + 2 * padding.y,
  }
  return { id: family.key, nodes: [node], edges: [], width: node.width, height: node.height }
}

/** A variable of another sector, with the sign of its effect. */
export interface Ghost {
  readonly label: Words
  readonly sign: string
}

/** Variables of other sectors that one variable reads, each on lines of its own with the sign of its effect. */
export function ghostGroup(id: string, read: readonly Ghost[], most = 150): Group {
  const lines = {
    vi: read.flatMap(({ label, sign }) => ghostLines(label.vi, sign, most)),
    en: read.flatMap(({ label, sign }) => ghostLines(label.en, sign, most)),
  }
  const { width, height } = sizeOf(lines, SMALL_SIZE)
  const label = {
    vi: read.map(each => each.label.vi).join(', '),
    en: read.map(each => each.label.en).join(', '),
  }
  const node = { ...nodeOf(id, 'ghost', { label, lines }), x: 0, y: 0, width: width + 8, height: height + 4 }
  return { id, nodes: [node], edges: [], width: node.width, height: node.height }
}

function ghostLines(label: string, sign: string, most: number): readonly string[] {
  return labelBox({ vi: `‹${label}›${sign}`, en: '' }, most).lines.vi
}

/** How a flow of a stock is shown. */
export interface ShownFlow {
  readonly id: string
  readonly flow: StructureFlow
  /** What it reads of other sectors. */
  readonly ghosts: readonly Ghost[]
  readonly family: string | null
  readonly label: Words
  readonly isTarget: boolean
}

/** A stock in the middle, what fills it on the left, what drains it on the right; a change of either direction where there is room. */
export function stockGroup(stock: StructureFamily, flows: readonly ShownFlow[]): Group {
  const left = flows.filter(({ flow }) => flow.direction === 'inflow')
  const right = flows.filter(({ flow }) => flow.direction === 'outflow')
  for (const each of flows.filter(({ flow }) => flow.direction === 'net'))
    (left.length <= right.length ? left : right).push(each)
  const [leftSide, rightSide] = [sideOf(left), sideOf(right)]
  const box = labelBox(stock.short, MOST_WIDE, true)
  const isTarget = stock.targets.length > 0
  const labelled = Math.max(box.height + 2 * PADDING.y + 4, 40)
  const stockHeight = Math.max(labelled, leftSide.reach, rightSide.reach)
  const node: DiagramNode = {
    ...nodeOf(stock.key, 'stock', box),
    family: stock.key,
    isTarget,
    x: leftSide.width,
    y: HEADROOM,
    width: box.width + 2 * PADDING.x + (isTarget ? TARGET_ROOM : 0),
    height: stockHeight,
  }
  const stockRight = node.x + node.width
  const placed = [
    ...leftSide.rows.map(row => flowParts(row, node, leftSide.width, 'left')),
    ...rightSide.rows.map(row => flowParts(row, node, rightSide.width, 'right')),
  ]
  return {
    id: `stock ${stock.key}`,
    nodes: [node, ...placed.flatMap(part => part.nodes)],
    edges: placed.flatMap(part => part.edges),
    width: stockRight + rightSide.width,
    height: HEADROOM + Math.max(stockHeight, leftSide.height, rightSide.height),
  }
}

interface Row {
  readonly shown: ShownFlow
  readonly box: LabelBox
  /** Below the label, with an arrow up to it; absent where nothing of other sectors is read. */
  readonly ghost: DiagramNode | null
  /** Of the middle of the pipe. */
  readonly y: number
}

interface SideOfStock {
  readonly rows: readonly Row[]
  readonly width: number
  readonly height: number
  /** How far down the stock must reach for its lowest pipe. */
  readonly reach: number
}

function sideOf(flows: readonly ShownFlow[]): SideOfStock {
  let top = flows.length === 1 ? 10 : 2
  const rows = flows.map(shown => {
    const box = labelBox(shown.label, 96)
    const [ghost = null] =
      shown.ghosts.length === 0 ? [] : ghostGroup(`ghost ${shown.id}`, shown.ghosts, 120).nodes
    const row = { shown, box, ghost, y: top + VALVE.height / 2 }
    top += VALVE.height + 2 + box.height + (ghost === null ? 0 : GHOST_ARROW + ghost.height) + ROW_GAP
    return row
  })
  const widest = Math.max(0, ...rows.flatMap(({ box, ghost }) => [box.width, (ghost?.width ?? 0) - 20]))
  const width = rows.length === 0 ? 0 : CLOUD.width + Math.max(widest + 10, VALVE.width + 2 * PIPE)
  return { rows, width, height: rows.length === 0 ? 0 : top - ROW_GAP, reach: (rows.at(-1)?.y ?? 0) + 14 }
}

function flowParts(
  { shown, box, ghost, y: fromTop }: Row,
  stock: DiagramNode,
  width: number,
  side: 'left' | 'right',
) {
  const isLeft = side === 'left'
  const y = stock.y + fromTop
  const valveX = isLeft
    ? stock.x - (width - CLOUD.width) / 2
    : stock.x + stock.width + (width - CLOUD.width) / 2
  const cloudX = isLeft ? 0 : stock.x + stock.width + width - CLOUD.width
  const stockEdge = isLeft ? stock.x : stock.x + stock.width
  const cloudEdge = isLeft ? CLOUD.width : cloudX
  const flowWidth = Math.max(box.width, VALVE.width)
  const flow: DiagramNode = {
    ...nodeOf(shown.id, 'flow', box),
    family: shown.family,
    isTarget: shown.isTarget,
    x: valveX - flowWidth / 2,
    y: y - VALVE.height / 2,
    width: flowWidth,
    height: VALVE.height + 2 + box.height,
  }
  const cloud: DiagramNode = {
    ...nodeOf(`cloud ${shown.id}`, 'cloud', { label: NOTHING, lines: { vi: [], en: [] } }),
    x: cloudX,
    y: y - CLOUD.height / 2,
    width: CLOUD.width,
    height: CLOUD.height,
  }
  const valve: DiagramPoint = [valveX, y]
  const toStock: DiagramPoint = [stockEdge, y]
  const toCloud: DiagramPoint = [cloudEdge, y]
  const { direction } = shown.flow
  const pipe = (from: DiagramNode, to: DiagramNode, points: readonly DiagramPoint[]): DiagramEdge => ({
    from: from.id,
    to: to.id,
    kind: 'material',
    points,
  })
  const edges = [
    direction === 'outflow' ? pipe(stock, flow, [toStock, valve]) : pipe(flow, stock, [valve, toStock]),
    direction === 'inflow' ? pipe(cloud, flow, [toCloud, valve]) : pipe(flow, cloud, [valve, toCloud]),
  ]
  if (ghost === null) return { nodes: [flow, cloud], edges }
  const below = flow.y + flow.height
  const shadow: DiagramNode = { ...ghost, hold: 'top', x: valveX - ghost.width / 2, y: below + GHOST_ARROW }
  const reads: DiagramEdge = {
    from: shadow.id,
    to: flow.id,
    kind: 'information',
    points: [
      [valveX, shadow.y],
      [valveX, below + 2],
    ],
  }
  return { nodes: [flow, cloud, shadow], edges: [...edges, reads] }
}

const NOTHING: Words = { vi: '', en: '' }

function nodeOf(
  id: string,
  kind: DiagramNode['kind'],
  { label, lines }: { readonly label: Words; readonly lines: Readonly<Record<Language, readonly string[]>> },
) {
  return { id, kind, family: null, isTarget: false, label, lines, hold: 'middle' } as const
}
