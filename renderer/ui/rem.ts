/** How many pixels a rem has: the type grows on large screens, and everything with it. */

/** Rem of the page for pixels. */
export function inRem(pixels: number): number {
  return pixels / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
