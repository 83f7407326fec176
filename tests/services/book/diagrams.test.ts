/** Whether pictures of the structure show what they should, and can be read. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../electron/engine/model/compile.ts'
import { modelStructure } from '../../../electron/engine/structure/structure.ts'
import { drawnStructure } from '../../../electron/services/book/drawn-structure.ts'
import { textMeasure } from '../../../electron/services/exports/text-measure.ts'
import { loadPack } from '../../../electron/services/pack.ts'
import type { Diagram, DiagramNode } from '../../../shared/book/diagram.ts'
import { diagramDrawing } from '../../../shared/book/diagram-drawing.ts'
import { LABEL_SIZE, SMALL_SIZE } from '../../../shared/book/diagram-look.ts'
import { markupText } from '../../../shared/book/markup.ts'
import { textWidth } from '../../../shared/book/text-width.ts'
import type { PackHead } from '../../../shared/model/definition.ts'
import type { ModelStructure } from '../../../shared/model/structure.ts'
import type { TextWeight } from '../../../shared/reading/charts/chart-look.ts'
import { modelOf } from '../../engine/compile-small.ts'
import { equation } from '../../engine/small-pack.ts'

async function picturesOf(folder: string) {
  const compiled = compileModel(await loadPack(fileURLToPath(new URL(`../../../${folder}`, import.meta.url))))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults))
  const structure = modelStructure(compiled.model)
  const { sectors } = compiled.model.head
  return { structure, sectors, diagrams: await drawn(structure, sectors) }
}

/** Drawn anew each time. */
function drawn(structure: ModelStructure, sectors: PackHead['sectors']) {
  return drawnStructure({ structure: () => structure, catalogue: { sectors } })
}

const shipped = await picturesOf('seeds')
const tiny = await picturesOf('tests/fixtures/packs/tiny')

function allOf({ diagrams }: typeof shipped): readonly Diagram[] {
  const { overview, causalLoops, sectors } = diagrams
  return [overview, ...(causalLoops === null ? [] : [causalLoops]), ...Object.values(sectors).flat()]
}

const pictures = [...allOf(shipped), ...allOf(tiny)]

/** How far two boxes lie over each other, in pixels of the lesser direction. */
function overlap(one: DiagramNode, other: DiagramNode): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.min(across, down)
}

describe('pictures of the structure', () => {
  it('are there for every sector of the shipped pack and of the tiny one', () => {
    for (const { sectors, diagrams } of [shipped, tiny])
      for (const { id } of sectors) expect(diagrams.sectors[id]?.length, id).toBeGreaterThan(0)
  })

  it('have no two nodes over each other, nor one outside', () => {
    for (const { id, nodes, width, height } of pictures) {
      nodes.forEach((node, index) => {
        expect(Math.min(node.x, node.y), `${id} ${node.id}`).toBeGreaterThanOrEqual(0)
        expect(node.x + node.width, `${id} ${node.id}`).toBeLessThanOrEqual(width)
        expect(node.y + node.height, `${id} ${node.id}`).toBeLessThanOrEqual(height)
        for (const other of nodes.slice(index + 1))
          expect(overlap(node, other), `${id}: ${node.id}, ${other.id}`).toBeLessThanOrEqual(1)
      })
    }
  })

  it('have every label within its box, as the bundled typeface sets it', () => {
    const file = readFileSync(
      new URL('../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url),
    )
    const measure = textMeasure(file, LABEL_SIZE)
    const measured = new Map<string, number>()
    /** Labels stand in many pictures; a width grows with the size of its letters. */
    const widthOf = (line: string, size: number, weight: TextWeight) => {
      const key = `${weight} ${line}`
      const known = measured.get(key) ?? measure(line, weight)
      measured.set(key, known)
      return (known * size) / LABEL_SIZE
    }
    for (const { id, nodes } of pictures)
      for (const { kind, lines, width } of nodes) {
        const size = kind === 'ghost' ? SMALL_SIZE : LABEL_SIZE
        const weight = kind === 'stock' || kind === 'sector' ? 600 : 400
        for (const line of [...lines.vi, ...lines.en]) {
          const real = widthOf(line, size, weight)
          expect(real, `${id}: ${line}`).toBeLessThanOrEqual(width)
          expect(textWidth(line, size, weight === 600), line).toBeGreaterThan(real * 0.97)
        }
      }
  })

  it('can be read on a page', () => {
    for (const { id, width } of pictures) expect(width, id).toBeLessThanOrEqual(1550)
  })

  it('lead every arrow from one of their nodes to another, all of it inside', () => {
    for (const { id, nodes, edges, width, height } of pictures) {
      const ids = new Set(nodes.map(node => node.id))
      for (const { from, to, points } of edges) {
        expect(ids.has(from) && ids.has(to), `${id}: ${from} to ${to}`).toBe(true)
        expect(points.length).toBeGreaterThan(1)
        for (const [x, y] of points) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height, `${id}: ${from} to ${to}`).toBe(true)
        }
      }
    }
  })

  it('show every stock of a sector as a box between its pipes, and each that a target is set for', () => {
    for (const { structure, diagrams } of [shipped, tiny])
      for (const family of structure.families) {
        const drawn = (diagrams.sectors[family.sector] ?? []).flatMap(diagram => diagram.nodes)
        const own = drawn.filter(node => node.family === family.key && node.kind !== 'ghost')
        if (family.role === 'stock') expect(own.map(node => node.kind)).toEqual(['stock'])
        if (family.targets.length > 0)
          expect(
            own.some(node => node.isTarget),
            family.key,
          ).toBe(true)
      }
  })

  it('say how many variables they leave out, in both languages', () => {
    const notes = (shipped.diagrams.sectors.health ?? []).flatMap(diagram => diagram.notes)
    expect(notes.some(({ vi }) => /Không vẽ: 29 tham số; \d+ biến/.test(vi))).toBe(true)
    expect(notes.some(({ en }) => /Not drawn: 29 parameters; \d+ variables/.test(en))).toBe(true)
  })

  it('of the loops are marked, and say how many loops there are', () => {
    const loops = shipped.diagrams.causalLoops
    expect(loops?.loops.length).toBeGreaterThan(8)
    expect(
      loops?.notes.some(({ en }) => en.includes(`has ${shipped.structure.count.found} feedback loops`)),
    ).toBe(true)
  })

  it('of the loops turn the mark as the arrows lead around', () => {
    const { loops = [], nodes = [] } = shipped.diagrams.causalLoops ?? {}
    for (const { name, turn } of loops) {
      const members = shipped.structure.loops.find(loop => loop.name === name)?.members ?? []
      const places = members.flatMap(key => nodes.filter(({ id }) => id === key))
      const middles = places.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)
      const [left, top] = [0, 1].map(axis => Math.min(...middles.map(point => point[axis] ?? 0)))
      // From corner to corner seen from the upper left: with y downwards, clockwise angles add up to more than they take away.
      const around = middles.reduce((sum, [x, y], place) => {
        const [nextX, nextY] = middles[(place + 1) % middles.length] ?? [x, y]
        return sum + (x - (left ?? 0)) * (nextY - (top ?? 0)) - (nextX - (left ?? 0)) * (y - (top ?? 0))
      }, 0)
      expect(turn, name).toBe(around >= 0 ? 'clockwise' : 'anticlockwise')
    }
  })

  it('say of what drains a stock how it moves the draining, not the stock', async () => {
    const model = modelOf({ equations: [equation('x', 'prev(x) - 2*growth', { start: '9' })] })
    const { sectors } = await drawn(modelStructure(model), model.head.sectors)
    const [picture] = sectors.main ?? []
    const drain = picture?.edges.find(({ from, to }) => from === 'growth/0' && to === 'flow x/0 0')
    expect(drain?.sign).toBe('positive')
  })

  it('are the same whenever they are drawn', async () => {
    expect(await drawn(tiny.structure, tiny.sectors)).toEqual(tiny.diagrams)
  })

  it('are SVG with a name and a description in its language, of numbers only', () => {
    for (const diagram of pictures)
      for (const language of ['vi', 'en'] as const) {
        const text = markupText(diagramDrawing(diagram, language))
        expect(text).toContain(`<title id="${diagram.id}-title">`)
        expect(text).toContain(`aria-describedby="${diagram.id}-description"`)
        expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
      }
  })
})
