/** How many pixels a rem has: the type grows on large screens, and everything with it. */

/** Rem of the page for pixels. */
export function inRem(pixels: number): number {
  return pixels / pixelsPerRem()
}

/** Pixels of the page for rem. */
export function inPixels(rem: number): number {
  return rem * pixelsPerRem()
}

function pixelsPerRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
