/** Elementary cycles of a graph, the shortest first. */

export interface CycleLimits {
  /** Nodes of the longest cycle that is looked for. */
  readonly length: number
  /** Cycles after which the search ends. */
  readonly count: number
  /** Steps after which it ends, for a graph in which most ways lead nowhere. */
  readonly steps: number
}

export interface Cycles {
  /** Each from its node of the least number, in the order of its edges; by length, then by that node. */
  readonly list: readonly (readonly number[])[]
  /** False where the search ended at a limit: there may be more. */
  readonly isComplete: boolean
}

/**
 * Every cycle that passes no node twice and has at most `limits.length` nodes; a node that leads to itself is none. As in Johnson
 * (SIAM J. Comput. 4(1), 1975) each cycle is found from its node of the least number, in the graph of the nodes that are not less; in
 * place of his blocked sets the way back to that node is known beforehand, so that no step is taken from which the cycle could not
 * be closed within the limit. Lengths are looked through one after the other.
 * @param leads for each node the nodes to which it leads.
 */
export function cyclesOf(leads: readonly (readonly number[])[], limits: CycleLimits): Cycles {
  const search = new Search(leads, limits)
  const ways = leads.map((_, first) => stepsBack(leads, first))
  const longest = Math.min(limits.length, leads.length)
  for (let length = 2; length <= longest; length += 1)
    for (const [first, back] of ways.entries())
      if (!search.closeFrom([first], length, back)) return { list: search.list, isComplete: false }
  return { list: search.list, isComplete: longest === leads.length || !search.isCut }
}

class Search {
  readonly list: (readonly number[])[] = []
  /** Whether a longer cycle was in reach. */
  isCut = false
  private steps = 0
  private readonly leads: readonly (readonly number[])[]
  private readonly limits: CycleLimits

  constructor(leads: readonly (readonly number[])[], limits: CycleLimits) {
    this.leads = leads
    this.limits = limits
  }

  /**
   * Goes on from the end of `path` to all cycles of exactly that length; false where a limit is reached.
   * @param back for each node the least number of steps to the beginning of the path.
   */
  closeFrom(path: number[], length: number, back: readonly number[]): boolean {
    const [first = 0] = path
    for (const next of this.leads[path.at(-1) ?? 0] ?? []) {
      this.steps += 1
      if (this.steps > this.limits.steps) return false
      if (next === first && path.length === length) {
        if (this.list.length === this.limits.count) return false
        this.list.push([...path])
      }
      if (next <= first || path.includes(next)) continue
      const least = path.length + (back[next] ?? Number.POSITIVE_INFINITY)
      if (least > length) {
        if (length === this.limits.length && least < Number.POSITIVE_INFINITY) this.isCut = true
        continue
      }
      path.push(next)
      const goesOn = this.closeFrom(path, length, back)
      path.pop()
      if (!goesOn) return false
    }
    return true
  }
}

/** For each node the least number of steps to `first` through nodes that are not less; of `first` itself, its shortest cycle. */
function stepsBack(leads: readonly (readonly number[])[], first: number): readonly number[] {
  const steps: number[] = Array.from({ length: leads.length }, () => Number.POSITIVE_INFINITY)
  const sources = leads.map(() => [] as number[])
  leads.forEach((nexts, node) => {
    if (node >= first) for (const next of nexts) if (next !== node) sources[next]?.push(node)
  })
  let reached = [first]
  for (let step = 1; reached.length > 0; step += 1) {
    const before = reached
      .flatMap(node => sources[node] ?? [])
      .filter(node => steps[node] === Number.POSITIVE_INFINITY)
    reached = [...new Set(before)]
    for (const node of reached) steps[node] = step
    if (reached.includes(first)) reached = reached.filter(node => node !== first)
  }
  return steps
}
