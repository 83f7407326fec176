/** Lines in the size of a word: where their points lie in a small box, all of them on one scale. */

export interface SmallBox {
  readonly width: number
  readonly height: number
  /** Air around the lines, for strokes and dots. */
  readonly margin: number
}

export interface SmallLines {
  /** Points of a line as SVG writes them; one value a year. */
  readonly points: (values: readonly number[]) => string
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

/** The scale that shows all `lines`, each from the left end to the right; lines without height run through the middle. */
export function smallLines(lines: readonly (readonly number[])[], box: SmallBox): SmallLines {
  const { width, height, margin } = box
  const values = lines.flat()
  const low = Math.min(...values)
  const high = Math.max(...values)
  const steps = Math.max(1, ...lines.map(line => line.length - 1))
  const x = (index: number) => margin + (index / steps) * (width - 2 * margin)
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin)
  return {
    x,
    y,
    points: line => line.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' '),
  }
}
