/** A part of a picture before it has a place, and the parts that are laid out as one: a stock with its pipes. */

import type { DiagramEdge, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import { CLOUD, SMALL_SIZE, VALVE } from '../../../../shared/book/diagram-look.ts'
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
const PIPE = 22
/** Between two pipes on one side of a stock. */
const ROW_GAP = 10
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
    width: box.width + 2 * padding.x + (family.targets.length > 0 ? 16 : 0),
    height: box.height + 2 * padding.y,
  }
  return { id: family.key, nodes: [node], edges: [], width: node.width, height: node.height }
}

/** Variables of other sectors that one variable reads, each on lines of its own with the sign of its effect. */
export function ghostGroup(
  id: string,
  read: readonly { readonly label: Words; readonly sign: string }[],
): Group {
  const lines = {
    vi: read.flatMap(({ label, sign }) => ghostLines(label.vi, sign)),
    en: read.flatMap(({ label, sign }) => ghostLines(label.en, sign)),
  }
  const { width, height } = sizeOf(lines, SMALL_SIZE)
  const label = {
    vi: read.map(each => each.label.vi).join(', '),
    en: read.map(each => each.label.en).join(', '),
  }
  const node = { ...nodeOf(id, 'ghost', { label, lines }), x: 0, y: 0, width: width + 8, height: height + 4 }
  return { id, nodes: [node], edges: [], width: node.width, height: node.height }
}

function ghostLines(label: string, sign: string): readonly string[] {
  return labelBox({ vi: `‹${label}›${sign}`, en: '' }, 150).lines.vi
}

/** How a flow of a stock is shown. */
export interface ShownFlow {
  readonly id: string
  readonly flow: StructureFlow
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
    width: box.width + 2 * PADDING.x + (isTarget ? 16 : 0),
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
    const box = labelBox(shown.label, 104)
    const row = { shown, box, y: top + VALVE.height / 2 }
    top += VALVE.height + 2 + box.height + ROW_GAP
    return row
  })
  const widest = Math.max(0, ...rows.map(({ box }) => box.width))
  const width = rows.length === 0 ? 0 : CLOUD.width + Math.max(widest + 10, VALVE.width + 2 * PIPE)
  return { rows, width, height: rows.length === 0 ? 0 : top - ROW_GAP, reach: (rows.at(-1)?.y ?? 0) + 14 }
}

function flowParts(
  { shown, box, y: fromTop }: Row,
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
  return { nodes: [flow, cloud], edges }
}

const NOTHING: Words = { vi: '', en: '' }

function nodeOf(
  id: string,
  kind: DiagramNode['kind'],
  { label, lines }: { readonly label: Words; readonly lines: Readonly<Record<Language, readonly string[]>> },
) {
  return { id, kind, family: null, isTarget: false, label, lines }
}
