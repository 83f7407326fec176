/** The name of what a model computes: packs that give equal numbers by equal rules have equal hashes on every machine. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/json/canonical.ts'
import type { Pack } from '../../shared/model/pack.ts'

/**
 * First 16 hex digits of SHA-256 over all that numbers come from: years, dimensions, units, constants, formulas, values, ranges, paths,
 * checks and targets. What is only read or shown – labels, notes, sources, facts, what units measure, prices, boards, history, benchmarks, what
 * varies in an uncertainty run, reality checks, known limits, the log of changes, the order of files – does not count.
 */
export function packHash(content: Omit<Pack, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson(computing(content)))
    .digest('hex')
    .slice(0, 16)
}

function computing({ head, levers, parameters, equations, checks, flags, targets }: Omit<Pack, 'hash'>) {
  // Units that no item has are there for what is shown in another price basis.
  const inUse = new Set([...levers, ...parameters, ...equations].map(({ unit }) => unit))
  return {
    id: head.id,
    years: [head.base_year, head.last_outturn, head.horizon],
    dimensions: head.dimensions.map(({ id, elements }) => ({ id, elements: elements.map(one => one.id) })),
    subsets: head.subsets,
    units: byId(head.units.filter(({ id }) => inUse.has(id)).map(({ id, scale }) => ({ id, scale }))),
    constants: byId(head.constants.map(({ id, value, unit }) => ({ id, value, unit }))),
    levers: byId(
      levers.map(({ id, over, unit, kind, range, path }) => ({ id, over, unit, kind, range, path })),
    ),
    parameters: byId(
      parameters.map(({ id, over, unit, value, low, high, distribution }) => ({
        id,
        over,
        unit,
        value,
        low,
        high,
        distribution,
      })),
    ),
    equations: byId(
      equations.map(({ id, over, unit, public_id, formula, start }) => ({
        id,
        over,
        unit,
        public_id,
        formula,
        start,
      })),
    ),
    checks: byId(
      checks.map(({ id, over, formula, test, tolerance, from }) => ({
        id,
        over,
        formula,
        test,
        tolerance,
        from,
      })),
    ),
    flags: byId(flags.map(({ id, formula }) => ({ id, formula }))),
    targets: byId(
      targets.map(({ id, variable, year, operator, value }) => ({ id, variable, year, operator, value })),
    ),
  }
}

/** An item may move to another file or place without a change of what is computed. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
