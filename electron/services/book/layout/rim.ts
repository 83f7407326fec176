/** Where an arrow leaves or reaches a node. */

import type { DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'

/** Between the rim of a node and its arrows, in pixels. */
const AIR = 2

/** The point of the node's rim in the direction of another point; of a valve its upper or lower tip. */
export function rim(node: DiagramNode, towards: DiagramPoint): DiagramPoint {
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2]
  if (node.kind === 'flow') return [x, towards[1] < y ? node.y - AIR : node.y + node.height + AIR]
  const [right, down] = [towards[0] - x, towards[1] - y]
  if (right === 0 && down === 0) return [x, node.y - AIR]
  const scale = Math.min((node.width / 2 + AIR) / Math.abs(right), (node.height / 2 + AIR) / Math.abs(down))
  return [x + right * scale, y + down * scale]
}
