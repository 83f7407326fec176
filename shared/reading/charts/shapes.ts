/** Shapes of a drawing, with what most of them have in common. */

import type { DrawnShape } from './drawing.ts'

export type DrawnPath = Extract<DrawnShape, { kind: 'path' }>
export type DrawnText = Extract<DrawnShape, { kind: 'text' }>

/** From the middle of a line of text down to its baseline, in parts of its size. */
export const TO_BASELINE = 0.35

const plain = { kind: 'path', opacity: 1, width: 0, dash: [], cap: 'butt', clip: null } as const

export function filled(d: string, fill: string): DrawnPath {
  return { ...plain, d, fill, stroke: null }
}

/** @param dash on and off in pixels; empty for a solid line. */
export function stroked(d: string, stroke: string, width: number, dash: readonly number[] = []): DrawnPath {
  return { ...plain, d, fill: null, stroke, width, dash }
}

export function rectangle({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) {
  return `M${tidy(x)} ${tidy(y)}H${tidy(x + width)}V${tidy(y + height)}H${tidy(x)}Z`
}

/** A straight line through points. */
export function through(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`).join('')
}

/** A path of absolute commands, as many times larger and then moved by `x` and `y` pixels. */
export function placed(d: string, x: number, y: number, times: number): string {
  return d.replace(/([MLHVCQZ])([^MLHVCQZ]*)/g, (_, command: string, numbers: string) => {
    const values = numbers.match(/-?[\d.]+(?:e[+-]?\d+)?/g)?.map(Number) ?? []
    const isVertical = (index: number) => command === 'V' || (command !== 'H' && index % 2 === 1)
    return command + values.map((value, index) => tidy((isVertical(index) ? y : x) + value * times)).join(' ')
  })
}

/** Everything further right and down by so many pixels. */
export function moved(shapes: readonly DrawnShape[], x: number, y: number): DrawnShape[] {
  return shapes.map(shape => {
    if (shape.kind === 'text') return { ...shape, x: shape.x + x, y: shape.y + y }
    const { d, clip } = shape
    return { ...shape, d: placed(d, x, y, 1), clip: clip && { ...clip, x: clip.x + x, y: clip.y + y } }
  })
}

/** A hundredth of a pixel is finer than any printer. */
export function tidy(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
