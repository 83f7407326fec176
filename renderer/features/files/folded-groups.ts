/** A long list of differences, cut to what is read at a glance. */

import type { DifferenceGroup } from './difference-groups.ts'

/** Lines that a list shows at first, headings among them. */
const MOST_LINES = 16
/** Fewer than these are not worth a fold. */
const LEAST_HIDDEN = 3

/** The first groups and lines, and how many differences the rest are; a scenario that came or went counts as one. */
export function folded(groups: readonly DifferenceGroup[]): {
  readonly shown: readonly DifferenceGroup[]
  readonly hidden: number
} {
  const shown: DifferenceGroup[] = []
  let left = MOST_LINES
  for (const group of groups) {
    // A heading alone says nothing, unless it is all that there is to say.
    if (left < Math.min(2, 1 + group.lines.length)) break
    const lines = group.lines.slice(0, left - 1)
    shown.push({ ...group, lines })
    left -= 1 + lines.length
    if (lines.length < group.lines.length) break
  }
  const hidden = countOf(groups) - countOf(shown)
  return hidden < LEAST_HIDDEN ? { shown: groups, hidden: 0 } : { shown, hidden }
}

function countOf(groups: readonly DifferenceGroup[]): number {
  return groups.reduce((sum, { standing, lines }) => sum + lines.length + (standing === 'changed' ? 0 : 1), 0)
}
