/** A pack as threads are given it. */

import type { Pack } from '../../../shared/model/pack.ts'

/** A pack that was compiled has no mistakes to be shown at their places, which are half of what it holds. */
export function withoutPlaces({ headPlaces: _, uncertainty, ...pack }: Pack): Pack {
  return {
    ...pack,
    levers: bare(pack.levers),
    parameters: bare(pack.parameters),
    equations: bare(pack.equations),
    checks: bare(pack.checks),
    flags: bare(pack.flags),
    targets: bare(pack.targets),
    history: bare(pack.history),
    benchmarks: bare(pack.benchmarks),
    realityChecks: bare(pack.realityChecks),
    limits: bare(pack.limits),
    changes: bare(pack.changes),
    ...(uncertainty && { uncertainty: { ...uncertainty, places: {} } }),
  }
}

function bare<T extends { readonly places: object }>(items: readonly T[]) {
  return items.map(item => ({ ...item, places: {} }))
}
