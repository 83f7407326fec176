/** "Did you mean …?": the known words that a mistyped one is nearest to. */

/**
 * At most `most` of `known` that differ from `word` by few letters (a third of its length, at least one), nearest first.
 * Letters' case does not count; two neighbouring letters in the wrong order count as one mistake.
 */
export function nearWords(word: string, known: Iterable<string>, most = 1): string[] {
  const asked = word.slice(0, 80).toLowerCase()
  const allowed = Math.max(1, Math.floor(asked.length / 3))
  const near: { readonly word: string; readonly distance: number }[] = []
  for (const candidate of known) {
    if (Math.abs(candidate.length - asked.length) > allowed) continue
    const distance = editDistance(asked, candidate.toLowerCase())
    if (distance <= allowed) near.push({ word: candidate, distance })
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
  return near.slice(0, most).map(entry => entry.word)
}

/** Letters to insert, remove, replace or swap with their neighbour to make `from` into `to`. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same)
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (row > 1 && column > 1 && swapped) best = Math.min(best, at(beforeLast, column - 2) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
