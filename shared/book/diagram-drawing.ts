/** A picture of the model's structure as SVG, as data; the page that shows it gives the colours. */

import type { Language } from '../model/definition.ts'
import type { Diagram, DiagramLoopMark, DiagramNode } from './diagram.ts'
import { arrowShapes, pipeShapes } from './diagram-lines.ts'
import { CLOUD, LABEL_SIZE, LINE_STEP, SMALL_SIZE, TARGET_ROOM, VALVE } from './diagram-look.ts'
import { number, type SvgNode, svg } from './svg-node.ts'
import { textWidth } from './text-width.ts'

/**
 * The sheet of a page that shows pictures. They take the colour of the text around them; `--diagram-ground` is what lies behind them,
 * `--diagram-arrow`, `--diagram-stock` and `--diagram-lever` give arrows, stocks and levers colours of their own.
 */
export const DIAGRAM_SHEET = [
  'svg.diagram{display:block;max-width:100%;height:auto;color:inherit}',
  'svg.diagram text{fill:currentColor}',
  'svg.diagram .diagram-ghost text{opacity:.78}',
  'svg.diagram :is(.diagram-count,.diagram-auxiliary text,.diagram-ghost text,.diagram-flow text,.diagram-loop text){stroke:var(--diagram-ground,Canvas);stroke-width:4;paint-order:stroke;stroke-linejoin:round}',
  'svg.diagram .diagram-arrow{color:var(--diagram-arrow,currentColor)}',
  'svg.diagram .diagram-ground{fill:var(--diagram-ground,Canvas)}',
  'svg.diagram .diagram-stock rect{fill:var(--diagram-stock,var(--diagram-ground,Canvas))}',
  'svg.diagram .diagram-lever rect{fill:var(--diagram-lever,var(--diagram-ground,Canvas))}',
].join('\n')

/** The picture in one language, with a title and a description for a reader who does not see it. */
export function diagramDrawing(diagram: Diagram, language: Language): SvgNode {
  const { id, title, description, width, height, nodes, edges, loops } = diagram
  const ofKind = (isPipe: boolean) => edges.filter(edge => (edge.kind === 'material') === isPipe)
  const size = {
    width: number(width),
    height: number(height),
    viewBox: `0 0 ${number(width)} ${number(height)}`,
  }
  const labelled = { role: 'img', 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description` }
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', class: 'diagram', ...size, ...labelled }, [
    svg('title', { id: `${id}-title` }, [title[language]]),
    svg('desc', { id: `${id}-description` }, [description[language]]),
    ...ofKind(true).map(edge => pipeShapes(edge, edge.to)),
    ...ofKind(false).map(arrowShapes),
    ...nodes.map(node => nodeShapes(node, language)),
    ...loops.map(loopMark),
  ])
}

/** In parts of the height that the lines leave free. */
const HELD = { top: 0, middle: 0.5, bottom: 1 } as const

/** A node with its mark and label; a name to find it by in a page is its family. */
function nodeShapes(node: DiagramNode, language: Language): SvgNode {
  const isLever = node.kind === 'policy' || node.kind === 'assumption'
  const name = { class: `diagram-${isLever ? 'lever' : node.kind}` }
  return svg('g', name, [...marks(node), ...targetMark(node, language), ...labelLines(node, language)])
}

function marks(node: DiagramNode): readonly SvgNode[] {
  const { x, y, width, height } = node
  const box = {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    stroke: 'currentColor',
  }
  switch (node.kind) {
    case 'stock':
      return [svg('rect', { ...box, 'stroke-width': '1.6' })]
    case 'sector':
      return [svg('rect', { ...box, rx: '6', fill: 'none', 'stroke-width': '1.4' })]
    case 'policy':
      return [svg('rect', { ...box, rx: '11', 'stroke-width': '1' })]
    case 'assumption':
      return [svg('rect', { ...box, rx: '11', 'stroke-width': '1', 'stroke-dasharray': '4 3' })]
    case 'flow':
      return [valve(x + width / 2, y + VALVE.height / 2)]
    case 'cloud':
      return [cloud(x, y)]
    case 'auxiliary':
    case 'ghost':
      return []
  }
}

/** Two triangles, tip to tip. */
function valve(x: number, y: number): SvgNode {
  const [across, down] = [VALVE.width / 2 - 2, VALVE.height / 2 - 1]
  const corners = [
    [x - across, y - down],
    [x + across, y + down],
    [x + across, y - down],
    [x - across, y + down],
  ]
  const d = `M${corners.map(corner => corner.map(number).join(' ')).join('L')}Z`
  return svg('path', { d, class: 'diagram-ground', stroke: 'currentColor', 'stroke-width': '1.4' })
}

function cloud(x: number, y: number): SvgNode {
  const [w, h] = [CLOUD.width, CLOUD.height]
  const at = (right: number, down: number) => `${number(x + right * w)} ${number(y + down * h)}`
  const d = [
    `M${at(0.24, 0.92)}`,
    `C${at(0.02, 0.95)} ${at(-0.04, 0.5)} ${at(0.16, 0.46)}`,
    `C${at(0.12, 0.12)} ${at(0.4, -0.02)} ${at(0.5, 0.22)}`,
    `C${at(0.62, -0.02)} ${at(0.9, 0.12)} ${at(0.84, 0.44)}`,
    `C${at(1.06, 0.5)} ${at(1, 0.96)} ${at(0.76, 0.92)}Z`,
  ].join('')
  return svg('path', { d, class: 'diagram-ground', stroke: 'currentColor', 'stroke-width': '1.1' })
}

function targetMark(
  { isTarget, kind, lines, x, y, width, height }: DiagramNode,
  language: Language,
): readonly SvgNode[] {
  if (!isTarget) return []
  const cx = number(x + (width - TARGET_ROOM) / 2 + textWidth(longest(lines[language])) / 2 + 9)
  const cy = number(kind === 'flow' ? y + VALVE.height / 2 : y + height / 2)
  return [
    svg('circle', { cx, cy, r: '5', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.1' }),
    svg('circle', { cx, cy, r: '2', fill: 'currentColor' }),
  ]
}

function labelLines(node: DiagramNode, language: Language): readonly SvgNode[] {
  const lines = node.lines[language]
  const size = node.kind === 'ghost' ? SMALL_SIZE : LABEL_SIZE
  const step = LINE_STEP * (size / LABEL_SIZE)
  const marked = node.isTarget && node.kind !== 'flow' ? TARGET_ROOM : 0
  const x = node.x + (node.width - marked) / 2
  const isBelow = node.kind === 'flow'
  const free = node.height - lines.length * step
  const top = isBelow ? node.y + VALVE.height + 2 : node.y + free * HELD[node.hold]
  const isStrong = node.kind === 'stock' || node.kind === 'sector'
  return lines.map((line, index) =>
    svg(
      'text',
      {
        x: number(x),
        y: number(top + index * step + step * 0.77),
        'font-size': String(size),
        'text-anchor': 'middle',
        ...(isStrong ? { 'font-weight': '600' } : {}),
      },
      [line],
    ),
  )
}

/** The letter of a loop in the bend of an arrow that turns as the loop does. */
function loopMark({ name, turn, x, y }: DiagramLoopMark): SvgNode {
  const radius = 14
  const way = turn === 'clockwise' ? 1 : -1
  const low = radius * Math.SQRT1_2
  const [startX, endX, endY] = [x - way * low, x + way * low, y + low]
  const d = `M${number(startX)} ${number(endY)}A${radius} ${radius} 0 1 ${way > 0 ? 1 : 0} ${number(endX)} ${number(endY)}`
  const tip = [
    [endX - way * 5, endY + 5],
    [endX + way * 4, endY + 1.5],
    [endX - way * 1.5, endY - 4],
  ]
  const place = {
    x: number(x),
    y: number(y + 4),
    'font-size': SMALL_TEXT,
    'font-weight': '600',
    'text-anchor': 'middle',
  }
  return svg('g', { class: 'diagram-loop' }, [
    svg('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.4' }),
    svg('path', {
      d: `M${tip.map(corner => corner.map(number).join(' ')).join('L')}Z`,
      fill: 'currentColor',
    }),
    svg('text', place, [name]),
  ])
}

function longest(lines: readonly string[]): string {
  return lines.toSorted((one, other) => textWidth(other) - textWidth(one))[0] ?? ''
}

const SMALL_TEXT = String(SMALL_SIZE)
