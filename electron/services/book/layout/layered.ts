/** Gives groups their places, layer under layer, and arrows a way that leads around what lies between. */

import { Graph, layout } from '@dagrejs/dagre'
import type { DiagramEdge, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import type { Group } from './parts.ts'
import { rim } from './rim.ts'

/** An arrow between nodes of groups, before it has a way. */
export interface Arrow extends Omit<DiagramEdge, 'points'> {
  readonly kind: 'information' | 'delay'
}

export interface Laid {
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly width: number
  readonly height: number
}

const MARGIN = 14

/**
 * Lays groups out so that most arrows lead downwards (Gansner and others, A technique for drawing directed graphs, IEEE TSE 19(3),
 * 1993, as dagre has it). The same groups and arrows in the same order give the same places.
 */
export function layered(groups: readonly Group[], arrows: readonly Arrow[]): Laid {
  const groupOf = new Map(groups.flatMap(group => group.nodes.map(node => [node.id, group] as const)))
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 16, ranksep: 34, edgesep: 10, marginx: MARGIN, marginy: MARGIN })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of groups) graph.setNode(id, { width, height })
  arrows.forEach((arrow, index) => {
    const [from, to] = [groupOf.get(arrow.from), groupOf.get(arrow.to)]
    if (from !== undefined && to !== undefined && from !== to)
      graph.setEdge(from.id, to.id, {}, String(index))
  })
  layout(graph)
  const placed = new Map(groups.map(group => [group.id, placedGroup(group, graph.node(group.id))]))
  const nodeById = new Map(
    [...placed.values()].flatMap(({ nodes }) => nodes.map(node => [node.id, node] as const)),
  )
  const edges = arrows.flatMap((arrow, index) => {
    const [from, to] = [nodeById.get(arrow.from), nodeById.get(arrow.to)]
    const [fromGroup, toGroup] = [groupOf.get(arrow.from), groupOf.get(arrow.to)]
    if (from === undefined || to === undefined || fromGroup === undefined || toGroup === undefined) return []
    if (fromGroup === toGroup) return { ...arrow, points: arc(from, to) }
    const way: { points?: { x: number; y: number }[] } = graph.edge(fromGroup.id, toGroup.id, String(index))
    const between = (way.points ?? []).slice(1, -1).map(({ x, y }): DiagramPoint => [x, y])
    const [start, end] = [placed.get(fromGroup.id), placed.get(toGroup.id)]
    if (start === undefined || end === undefined) return []
    const out = guide(from, start, between[0] ?? centre(to))
    const back = guide(to, end, between.at(-1) ?? centre(from))
    const through = [...out, ...between, ...back]
    const first = rim(from, through[0] ?? centre(to))
    const last = rim(to, through.at(-1) ?? centre(from))
    return { ...arrow, points: [first, ...through, last] }
  })
  const all = [...placed.values()]
  return {
    nodes: all.flatMap(({ nodes }) => nodes),
    edges: [...all.flatMap(({ edges: pipes }) => pipes), ...edges],
    width: Math.ceil(Math.max(0, ...all.map(({ right }) => right)) + MARGIN),
    height: Math.ceil(Math.max(0, ...all.map(({ bottom }) => bottom)) + MARGIN),
  }
}

interface PlacedGroup extends Group {
  readonly top: number
  readonly bottom: number
  readonly right: number
}

function placedGroup(group: Group, at: { x?: number; y?: number }): PlacedGroup {
  const left = Math.round((at.x ?? 0) - group.width / 2)
  const top = Math.round((at.y ?? 0) - group.height / 2)
  return {
    ...group,
    nodes: group.nodes.map(node => ({ ...node, x: node.x + left, y: node.y + top })),
    edges: group.edges.map(edge => ({
      ...edge,
      points: edge.points.map(([x, y]): DiagramPoint => [x + left, y + top]),
    })),
    top,
    bottom: top + group.height,
    right: left + group.width,
  }
}

/** Of a node inside a larger group: a point straight above or below it at the edge of the group, so that nothing beside it is crossed. */
function guide(node: DiagramNode, group: PlacedGroup, towards: DiagramPoint): readonly DiagramPoint[] {
  if (group.nodes.length === 1) return []
  const [x] = centre(node)
  return [[x, towards[1] < centre(node)[1] ? group.top : group.bottom]]
}

function centre({ x, y, width, height }: DiagramNode): DiagramPoint {
  return [x + width / 2, y + height / 2]
}

/** From a stock to its own valve, over the pipe. */
function arc(from: DiagramNode, to: DiagramNode): readonly DiagramPoint[] {
  const [[fromX], [toX]] = [centre(from), centre(to)]
  const startX = fromX + (toX < fromX ? -0.3 : 0.3) * from.width
  const top = Math.min(from.y, to.y) - 15
  return [
    [startX, from.y],
    [startX + (toX - startX) * 0.25, top],
    [startX + (toX - startX) * 0.85, top],
    [toX, to.y],
  ]
}
