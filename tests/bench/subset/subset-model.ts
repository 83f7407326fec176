/** The subset as a model of this program: what is given stands as levers, whose paths name every year. */

import { compileModel } from '../../../electron/engine/model/compile.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { equation, lever, parameter, smallHead, target, words } from '../../engine/small-pack.ts'
import type { Subset } from './subset.ts'

/** Compiles the subset. */
export function subsetModel(subset: Subset): Model {
  const compiled = compileModel(subsetPack(subset))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults, null, 1))
  return compiled.model
}

/** The subset as a pack. */
export function subsetPack({ years, parameters, given, equations }: Subset): Pack {
  const place = { file: 'subset', line: 1, column: 1 }
  const placed = <T extends object>(items: readonly T[]) =>
    items.map(item => ({ ...item, sector: 'main', places: { item: place, formula: place, start: place } }))
  const first = years[0] ?? 0
  return {
    head: {
      ...smallHead,
      id: 'subset',
      base_year: first,
      last_outturn: first,
      horizon: years.at(-1) ?? first,
      headlines: [{ variable: 'cult_share', targets: ['t_share'] }],
    },
    levers: placed([
      ...[...given].map(([id, values]) =>
        lever({
          id,
          kind: 'assumption',
          range: { min: -1e12, max: 1e12, step: 1 },
          path: Object.fromEntries(years.map((year, index) => [String(year), values[index] ?? Number.NaN])),
        }),
      ),
      lever({ id: 'share', over: ['asked'], path: { 2024: 0.1 } }),
      lever({ id: 'floor', path: { 2024: 0.2 } }),
    ]),
    parameters: placed(
      parameters.map(({ id, value, low, high }) =>
        parameter({ id, value, low: Math.min(low, value), high: Math.max(high, value) }),
      ),
    ),
    equations: placed([
      ...equations.map(({ id, later, first: start }) =>
        equation(id, inOurWords(later), start === later ? {} : { start: inOurWords(start) }),
      ),
      equation('envelope', '1'),
      equation('scaling', '1'),
      equation('sh', 'share[asked]*scaling', { over: ['asked'] }),
      equation('sh[infra]', '1 - sum(sh[asked], asked)'),
      equation('plan', 'sh[line]*envelope', { over: ['line'] }),
    ]),
    checks: [],
    flags: [],
    targets: placed([target({ id: 't_share', variable: 'cult_share', label: words('share') })]),
    facts: [],
    history: [],
    benchmarks: [],
    realityChecks: [],
    limits: [],
    changes: [],
    hash: '0123456789abcdef',
  }
}

/** `x_lag1` as `prev(x)` and `x_init` as `start(x)`. */
function inOurWords(text: string): string {
  return text
    .replace(/\b([a-z][a-z0-9_]*)_lag1\b/g, 'prev($1)')
    .replace(/\b([a-z][a-z0-9_]*)_init\b/g, 'start($1)')
}

/** The subset several times over in one model, each with names of its own; the first keeps the subset's. */
export function manifold(subset: Subset, times: number): Subset {
  const ids = subset.equations.map(({ id }) => id)
  const renamed = (text: string, copy: number) =>
    ids.reduce(
      (changed, id) =>
        changed.replace(new RegExp(`\\b${id}(?=_lag1\\b|_init\\b|\\b)`, 'g'), `copy${copy}_${id}`),
      text,
    )
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    subset.equations.map(({ id, first, later }) => ({
      id: `copy${copy}_${id}`,
      first: renamed(first, copy),
      later: renamed(later, copy),
    })),
  )
  return { ...subset, equations: [...subset.equations, ...copies.flat()] }
}
