/** The seal as a shape of Office: one outline, filled, with its strokes in the colour of the ground. */

import { SEAL } from '../../../../shared/report/seal.ts'
import { hex, slideColors } from './slide-look.ts'

/** What the library draws as a square of this name becomes the seal. */
export const SEAL_NAME = 'Khuê Văn Các'

/** Units of the outline in one of the mark. */
const UNITS = 100

/** Control points of a quarter of a circle, in parts of its radius from its ends. */
const ROUND = 0.5523

/** A part of the package with the seals that are on it. */
export function withSeals(part: string): string {
  return part.replace(
    new RegExp(
      `(name="${SEAL_NAME}"(?:(?!</p:sp>).)*?<a:ext cx="(\\d+)"(?:(?!</p:sp>).)*?)<a:prstGeom prst="rect">.*?</a:prstGeom>((?:(?!<a:ln|</p:sp>).)*)(?:<a:ln[^>]*/>|<a:ln[^>]*>.*?</a:ln>)?`,
      'gs',
    ),
    (_, before: string, size: string, fill: string) => {
      const width = Math.round((Number(size) * SEAL.width) / SEAL.size)
      const color = `<a:solidFill><a:srgbClr val="${hex(slideColors.surface)}"/></a:solidFill>`
      return `${before}${outline()}${fill}<a:ln w="${width}" cap="rnd">${color}<a:round/></a:ln>`
    },
  )
}

function outline(): string {
  const side = SEAL.size * UNITS
  const path = (commands: string, isGround: boolean) =>
    `<a:path w="${side}" h="${side}"${isGround ? ' stroke="0"' : ' fill="none"'}>${commands}</a:path>`
  const { x, y, radius } = SEAL.disc
  return [
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>',
    path(roundedSquare(SEAL.size, SEAL.corner), true),
    ...SEAL.strokes.map(stroke => path(commandsOf(stroke), false)),
    path(rounded(x - radius, y - radius, 2 * radius, radius), false),
    '</a:pathLst></a:custGeom>',
  ].join('')
}

function roundedSquare(size: number, corner: number): string {
  return rounded(0, 0, size, corner)
}

/** A square with round corners; a circle where these are half its side. */
function rounded(x: number, y: number, size: number, corner: number): string {
  const [left, top, right, bottom] = [x, y, x + size, y + size]
  const k = corner * (1 - ROUND)
  return [
    moveTo(left + corner, top),
    lineTo(right - corner, top),
    curveTo([right - k, top], [right, top + k], [right, top + corner]),
    lineTo(right, bottom - corner),
    curveTo([right, bottom - k], [right - k, bottom], [right - corner, bottom]),
    lineTo(left + corner, bottom),
    curveTo([left + k, bottom], [left, bottom - k], [left, bottom - corner]),
    lineTo(left, top + corner),
    curveTo([left, top + k], [left + k, top], [left + corner, top]),
    '<a:close/>',
  ].join('')
}

type Point = readonly [x: number, y: number]

function pointOf(x: number, y: number): string {
  return `<a:pt x="${Math.round(x * UNITS)}" y="${Math.round(y * UNITS)}"/>`
}

function moveTo(x: number, y: number): string {
  return `<a:moveTo>${pointOf(x, y)}</a:moveTo>`
}

function lineTo(x: number, y: number): string {
  return `<a:lnTo>${pointOf(x, y)}</a:lnTo>`
}

function curveTo(...points: readonly Point[]): string {
  return `<a:cubicBezTo>${points.map(point => pointOf(...point)).join('')}</a:cubicBezTo>`
}

/** A path of the mark, of which only some commands are used: M, h, H, v, V and c. */
function commandsOf(path: string): string {
  let [x, y] = [0, 0]
  const commands: string[] = []
  for (const [, command = '', words = ''] of path.matchAll(/([MhHvVc])([^MhHvVc]*)/g)) {
    const given = (words.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let index = 0; index < given.length; ) {
      const next = () => given[index++] ?? 0
      if (command === 'c') {
        const [first, second, end] = [0, 1, 2].map((): Point => [x + next(), y + next()])
        if (first === undefined || second === undefined || end === undefined) continue
        commands.push(curveTo(first, second, end))
        ;[x, y] = end
        continue
      }
      if (command === 'M') [x, y] = [next(), next()]
      if (command === 'h') x += next()
      if (command === 'H') x = next()
      if (command === 'v') y += next()
      if (command === 'V') y = next()
      commands.push(command === 'M' ? moveTo(x, y) : lineTo(x, y))
    }
  }
  return commands.join('')
}
