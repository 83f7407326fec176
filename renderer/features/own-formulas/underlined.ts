/** A formula cut where faults begin and end, and where suggestions belong to. */

import type { FormulaProblem } from '../../../shared/contract/formulas.ts'

export interface TextPart {
  readonly part: string
  readonly isFault: boolean
  /** Begins where a suggestion would be put in. */
  readonly isAnchor: boolean
}

/** A fault at the end of the text, or of no length, is shown at its last letter. */
export function underlined(
  text: string,
  problems: readonly Pick<FormulaProblem, 'span'>[],
  anchor: number | null,
): TextPart[] {
  const spans = problems.flatMap(({ span }) => {
    if (span === null) return []
    const from = Math.min(span.offset, Math.max(0, text.length - 1))
    return [{ from, to: Math.max(from + 1, span.offset + span.length) }]
  })
  const cuts = [
    ...new Set([0, ...spans.flatMap(({ from, to }) => [from, to]), ...(anchor === null ? [] : [anchor])]),
  ]
    .filter(cut => cut <= text.length)
    .sort((one, other) => one - other)
  return cuts.map((cut, place) => ({
    part: text.slice(cut, cuts[place + 1] ?? text.length),
    isFault: spans.some(({ from, to }) => from <= cut && cut < to),
    isAnchor: cut === anchor,
  }))
}
