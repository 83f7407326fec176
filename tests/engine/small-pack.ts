/** A small pack in memory, sound by itself, to which a test adds the items it is about. */

import type { Place } from '../../shared/faults.ts'
import type {
  BenchmarkDefinition,
  CheckDefinition,
  EquationDefinition,
  FlagDefinition,
  LeverDefinition,
  Observation,
  PackHead,
  ParameterDefinition,
  Source,
  TargetDefinition,
  Words,
} from '../../shared/model/definition.ts'
import type { ChangeDefinition, LimitDefinition } from '../../shared/model/limits.ts'
import type { Pack, Placed } from '../../shared/model/pack.ts'
import type { RealityCheckDefinition } from '../../shared/model/reality-check.ts'

export function words(text: string): Words {
  return { en: text, vi: `${text} (vi)` }
}

const judgement: Source = { kind: 'assumption' }

function elements(...ids: string[]) {
  return ids.map(id => ({ id, label: words(`label of ${id}`), short: words(`short ${id}`) }))
}

/** Three lines with a residual, three groups and two areas; 2024 to 2030, with 2025 as the last outturn. */
export const smallHead: PackHead = {
  id: 'small',
  version: '1.0',
  data: '2026-02',
  title: words('Small'),
  place: words('Somewhere'),
  base_year: 2024,
  last_outturn: 2025,
  horizon: 2030,
  dimensions: [
    { id: 'line', label: words('Line'), elements: elements('culture', 'health', 'infra') },
    { id: 'group', label: words('Group'), elements: elements('child', 'poor', 'rest') },
    { id: 'area', label: words('Area'), elements: elements('rural', 'inner') },
  ],
  subsets: [{ id: 'asked', of: 'line', elements: ['culture', 'health'] }],
  quantities: [],
  units: [
    { id: '1', label: { en: '', vi: '' }, scale: 1, decimals: 2, percent: false },
    { id: 'bn', label: { en: 'bn', vi: 'tỷ' }, scale: 1, decimals: 0, percent: false },
  ],
  constants: [],
  sectors: [{ id: 'main', label: words('Main') }],
  budget: {
    dimension: 'line',
    requested: 'share',
    allocated: 'sh',
    planned: 'plan',
    envelope: 'envelope',
    residual: 'infra',
    floor: 'floor',
    scaling: 'scaling',
    order: ['infra', 'culture', 'health'],
  },
  headlines: [{ variable: 'sh[culture]', targets: ['t_culture'], money: 'plan[culture]' }],
  presets: [],
  boards: [],
  decompositions: [],
  accounts: [],
  topics: [],
}

type Written<D> = D & { readonly places?: Placed<D>['places'] }
type Shortened<D, K extends keyof D> = Partial<D> & Pick<D, K>

export function lever(given: Shortened<LeverDefinition, 'id'>): LeverDefinition {
  const label = words(given.over === undefined ? given.id : `${given.id} {${given.over.join('} {')}}`)
  return {
    unit: '1',
    label,
    short: label,
    source: judgement,
    kind: 'policy',
    primary: false,
    range: { min: 0, max: 1, step: 0.01 },
    path: { 2024: 0.1 },
    ...given,
  }
}

export function parameter(given: Shortened<ParameterDefinition, 'id' | 'value'>): ParameterDefinition {
  const label = words(given.over === undefined ? given.id : `${given.id} {${given.over.join('} {')}}`)
  return { unit: '1', label, source: judgement, low: 0, high: 1, distribution: 'triangular', ...given }
}

export function equation(
  id: string,
  formula: string,
  given: Partial<EquationDefinition> = {},
): EquationDefinition {
  const label = words(given.over === undefined ? id : `${id} {${given.over.join('} {')}}`)
  return { id, formula, unit: '1', label, source: judgement, ...given }
}

export function check(id: string, formula: string, given: Partial<CheckDefinition> = {}): CheckDefinition {
  return { id, formula, label: words(id), test: 'zero', tolerance: 1e-9, ...given }
}

export function flag(id: string, formula: string): FlagDefinition {
  return { id, formula, label: words(id) }
}

export function target(given: Shortened<TargetDefinition, 'id' | 'variable'>): TargetDefinition {
  return {
    label: words(given.id),
    short: words(given.id),
    year: 2030,
    operator: '>=',
    value: 0.3,
    source: judgement,
    ...given,
  }
}

const ownLevers = [
  lever({ id: 'share', over: ['asked'], path: { culture: { 2024: 0.02 }, health: { 2024: 0.06 } } }),
  lever({ id: 'floor', path: { 2024: 0.2 } }),
  lever({
    id: 'growth',
    kind: 'assumption',
    path: { 2024: 0.05, 2030: 0.08 },
    range: { min: -0.5, max: 0.5, step: 0.001 },
  }),
]

const ownEquations = [
  equation('envelope', 'prev(envelope)*(1 + growth)', { start: '1000', unit: 'bn' }),
  equation('requested', 'sum(share[asked], asked)'),
  equation('scaling', 'min(1, (1 - floor)/max(requested, 0.000001))'),
  equation('sh', 'share[asked]*scaling', { over: ['asked'] }),
  equation('sh[infra]', '1 - sum(sh[asked], asked)'),
  equation('plan', 'sh[line]*envelope', { over: ['line'], unit: 'bn' }),
]

export interface Additions {
  readonly head?: Partial<PackHead>
  readonly levers?: readonly Written<LeverDefinition>[]
  readonly parameters?: readonly Written<ParameterDefinition>[]
  readonly equations?: readonly Written<EquationDefinition>[]
  readonly checks?: readonly Written<CheckDefinition>[]
  readonly flags?: readonly Written<FlagDefinition>[]
  readonly targets?: readonly Written<TargetDefinition>[]
  readonly facts?: Pack['facts']
  readonly history?: readonly Written<Observation>[]
  readonly benchmarks?: readonly Written<BenchmarkDefinition>[]
  readonly realityChecks?: readonly Written<RealityCheckDefinition>[]
  readonly limits?: readonly Written<LimitDefinition>[]
  readonly changes?: readonly Written<ChangeDefinition>[]
}

/** Where the nth item of a test stands: line n of the file named after its kind, its formula from column 12 on. */
export function placeOf(file: string, line: number, column = 1): Place {
  return { file, line, column }
}

function placed<D extends object>(items: readonly D[], file: string): Placed<D>[] {
  return items.map((item, index) => {
    const at = placeOf(file, index + 1)
    const places = { item: at, formula: { ...at, column: 12 }, start: { ...at, column: 50 } }
    return { ...item, sector: 'main', places }
  })
}

/** The small pack and what a test adds to it; places of the additions are in `levers.yaml`, `equations.yaml` and so on. */
export function smallPack(additions: Additions = {}): Pack {
  const {
    head,
    levers = [],
    parameters = [],
    equations = [],
    checks = [],
    flags = [],
    targets = [],
  } = additions
  return {
    head: { ...smallHead, ...head },
    levers: [...placed(ownLevers, 'own.yaml'), ...placed(levers, 'levers.yaml')],
    parameters: placed(parameters, 'parameters.yaml'),
    equations: [...placed(ownEquations, 'own.yaml'), ...placed(equations, 'equations.yaml')],
    checks: placed(checks, 'checks.yaml'),
    flags: placed(flags, 'flags.yaml'),
    targets: [
      ...placed([target({ id: 't_culture', variable: 'sh[culture]' })], 'own.yaml'),
      ...placed(targets, 'targets.yaml'),
    ],
    facts: additions.facts ?? [],
    history: placed(additions.history ?? [], 'history.csv'),
    benchmarks: placed(additions.benchmarks ?? [], 'benchmarks.yaml'),
    realityChecks: placed(additions.realityChecks ?? [], 'reality-checks.yaml'),
    limits: placed(additions.limits ?? [], 'limits.yaml'),
    changes: placed(additions.changes ?? [], 'changes.yaml'),
    hash: '0123456789abcdef',
  }
}
