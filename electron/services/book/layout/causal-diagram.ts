/** The causal loop diagram of a model's main loops. */

import type {
  Diagram,
  DiagramEdge,
  DiagramLoopMark,
  DiagramNode,
  DiagramPoint,
} from '../../../../shared/book/diagram.ts'
import type { FeedbackLoop, ModelStructure } from '../../../../shared/model/structure.ts'
import { arcBetween, centre, inside } from './arcs.ts'
import { causalContent } from './causal-content.ts'
import { diagramWords as t } from './diagram-words.ts'
import { labelGroup } from './parts.ts'
import { drawnSign } from './sector-content.ts'
import { stressPlaces } from './stress.ts'

const STEP = 150
const AIR = 38
const MARGIN = 30
/** How arrows may be bent, the most round ones first. */
const BENDS = [0.18, -0.18, 0.26, -0.26, 0.1, -0.1, 0.36, -0.36]
/** Half of a loop's mark. */
const MARK = 18

/** The diagram; null for a model without loops that move. */
export function causalDiagram(structure: ModelStructure): Diagram | null {
  const content = causalContent(structure)
  if (content.loops.length === 0) return null
  const boxes = content.keys.flatMap(key => {
    const family = structure.families.find(each => each.key === key)
    return family === undefined ? [] : labelGroup(family, 'auxiliary').nodes
  })
  const numberOf = new Map(boxes.map((box, index) => [box.id, index]))
  const pairs = content.arrows.flatMap(({ from, to }): [number, number][] => {
    const [first, second] = [numberOf.get(from), numberOf.get(to)]
    return first === undefined || second === undefined ? [] : [[first, second]]
  })
  const places = stressPlaces(boxes, pairs, STEP, AIR)
  const placed = boxes.map((box, index): DiagramNode => {
    const [x, y] = places[index] ?? [0, 0]
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 }
  })
  const edges = arcs(placed, content.arrows)
  const loops = marks(placed, edges, content.loops)
  return framed(structure, { nodes: placed, edges, loops }, content)
}

function arcs(
  nodes: readonly DiagramNode[],
  arrows: ReturnType<typeof causalContent>['arrows'],
): readonly DiagramEdge[] {
  const nodeById = new Map(nodes.map(node => [node.id, node]))
  const drawn: DiagramPoint[] = []
  return arrows.flatMap(({ from, to, effect }): DiagramEdge[] => {
    const [start, end] = [nodeById.get(from), nodeById.get(to)]
    if (start === undefined || end === undefined) return []
    const others = nodes.filter(node => node !== start && node !== end)
    const points = arcBetween(start, end, others, drawn, BENDS)
    drawn.push(...points)
    return [{ from, to, kind: effect.isDelayed ? 'delay' : 'information', ...drawnSign(effect.sign), points }]
  })
}

/** In the middle of the loop's variables, or as near to it as nothing else stands. */
function marks(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
  loops: readonly FeedbackLoop[],
): readonly DiagramLoopMark[] {
  const taken: DiagramPoint[] = []
  const lines = edges.flatMap(edge => edge.points)
  return loops.map(({ name, polarity, members }) => {
    const points = members.flatMap(key => nodes.filter(node => node.id === key).map(centre))
    const middle: DiagramPoint = [
      points.reduce((sum, [x]) => sum + x, 0) / points.length,
      points.reduce((sum, [, y]) => sum + y, 0) / points.length,
    ]
    const isFree = (at: DiagramPoint) =>
      !nodes.some(node => inside(at, node, MARK)) &&
      !taken.some(other => Math.hypot(other[0] - at[0], other[1] - at[1]) < 2.2 * MARK) &&
      !lines.some(other => Math.hypot(other[0] - at[0], other[1] - at[1]) < MARK)
    const [x, y] = spiral(middle).find(isFree) ?? middle
    taken.push([x, y])
    return { name, polarity, turn: area(points) >= 0 ? 'clockwise' : 'anticlockwise', x, y } as const
  })
}

function spiral([x, y]: DiagramPoint): readonly DiagramPoint[] {
  return Array.from({ length: 900 }, (_, index): DiagramPoint => {
    const [radius, angle] = [index * 0.5, index * 0.7]
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

/** Twice the area around which the points lead: above zero where they lead clockwise, since y grows downwards. */
function area(points: readonly DiagramPoint[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

/** Moved so that everything stands within the picture. */
function framed(
  { loops: listed, count }: ModelStructure,
  { nodes, edges, loops }: Pick<Diagram, 'nodes' | 'edges' | 'loops'>,
  content: ReturnType<typeof causalContent>,
): Diagram {
  const points = [
    ...nodes.flatMap((node): DiagramPoint[] => [
      [node.x, node.y],
      [node.x + node.width, node.y + node.height],
    ]),
    ...edges.flatMap(edge => edge.points),
    ...loops.map(({ x, y }): DiagramPoint => [x, y]),
  ]
  const left = Math.min(...points.map(([x]) => x)) - MARGIN
  const top = Math.min(...points.map(([, y]) => y)) - MARGIN
  return {
    id: 'causal-loops',
    kind: 'causal-loops',
    title: t.loopsTitle,
    description: t.loopsDescription(content.loops.length, nodes.length),
    width: Math.ceil(Math.max(...points.map(([x]) => x)) - left + MARGIN),
    height: Math.ceil(Math.max(...points.map(([, y]) => y)) - top + MARGIN),
    nodes: nodes.map(node => ({ ...node, x: node.x - left, y: node.y - top })),
    edges: edges.map(edge => ({
      ...edge,
      points: edge.points.map(([x, y]): DiagramPoint => [x - left, y - top]),
    })),
    loops: loops.map(loop => ({ ...loop, x: loop.x - left, y: loop.y - top })),
    notes: [
      t.howToReadLoops,
      t.loopsLeftOut({
        ...count,
        listed: listed.length,
        shown: content.loops.length,
        handedOn: content.handedOn,
      }),
    ],
  }
}
