/** The marker of each scenario's slot and of the baseline: shapes that are told apart without their colours. */

/** Path of each slot's shape around the middle, about as large as a circle of radius 1: commands M, L, H, V, C and Z. */
const shapes: Readonly<Record<number, string>> = {
  1: 'M-.9 -.9H.9V.9H-.9Z',
  2: 'M-1 0C-1 -.552 -.552 -1 0 -1C.552 -1 1 -.552 1 0C1 .552 .552 1 0 1C-.552 1 -1 .552 -1 0Z',
  3: 'M0 -1.25L1.2 .9H-1.2Z',
  4: 'M0 -1.3L1.3 0L0 1.3L-1.3 0Z',
  5: 'M0 1.25L1.2 -.9H-1.2Z',
  6: 'M-.42 -1.2H.42V-.42H1.2V.42H.42V1.2H-.42V.42H-1.2V-.42H-.42Z',
}

/** Of the baseline, which is drawn hollow. */
const RING =
  'M-.9 0C-.9 -.497 -.497 -.9 0 -.9C.497 -.9 .9 -.497 .9 0C.9 .497 .497 .9 0 .9C-.497 .9 -.9 .497 -.9 0Z'

/** @param slot 1 to 6; null for a baseline. */
export function slotShape(slot: number | null): string {
  return (slot === null ? undefined : shapes[slot]) ?? RING
}
