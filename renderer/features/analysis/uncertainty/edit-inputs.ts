/** Changes of what is varied: other inputs, other distributions, other correlations. Pure. */

import {
  type Correlation,
  centreOf,
  type Distribution,
  type VariedInput,
} from '../../../../shared/analysis/varied.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { UnitDefinition, Words } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'

export type DistributionKind = Distribution['kind']
export const distributionKinds: readonly DistributionKind[] = ['triangular', 'pert', 'uniform', 'normal']

/** The numbers of a distribution, in the order in which they are read. */
export const boundNames = ['low', 'mode', 'mean', 'deviation', 'high'] as const
export type BoundName = (typeof boundNames)[number]

/** With the input in the place of the one of its id, or after all others. */
export function withInput(inputs: readonly VariedInput[], input: VariedInput): VariedInput[] {
  const place = inputs.findIndex(({ id }) => id === input.id)
  return place < 0 ? [...inputs, input] : inputs.with(place, input)
}

export function withoutInput(inputs: readonly VariedInput[], gone: string): VariedInput[] {
  return inputs.filter(({ id }) => id !== gone)
}

/** The same bounds and the same centre, otherwise distributed. A normal one begins with bounds at two deviations. */
export function asKind(distribution: Distribution, kind: DistributionKind): Distribution {
  const { low, high } = distribution
  const centre = centreOf(distribution)
  switch (kind) {
    case 'uniform':
      return { kind, low, high }
    case 'triangular':
    case 'pert':
      return { kind, low, mode: centre, high }
    case 'normal':
      return { kind, low, mean: centre, deviation: (high - low) / 4, high }
  }
}

/** Undefined where the distribution has no such number. */
export function boundOf(distribution: Distribution, name: BoundName): number | undefined {
  const bounds: { readonly [each in BoundName]?: number } = distribution
  return bounds[name]
}

/** With another number; null where it would be none any more: bounds out of order, a centre beyond them, no deviation. */
export function withBound(distribution: Distribution, name: BoundName, value: number): Distribution | null {
  const next: Distribution = { ...distribution, [name]: value }
  const { low, high } = next
  const centre = centreOf(next)
  const isOrdered = low < high && low <= centre && centre <= high
  return isOrdered && (next.kind !== 'normal' || next.deviation > 0) ? next : null
}

/** What pairs two inputs, in either order. */
export function isPair({ first, second }: Correlation, one: string, other: string): boolean {
  return (first === one && second === other) || (first === other && second === one)
}

/** With the correlation in the place of the one of its pair, or after all others. */
export function withCorrelation(correlations: readonly Correlation[], next: Correlation): Correlation[] {
  const place = correlations.findIndex(each => isPair(each, next.first, next.second))
  return place < 0 ? [...correlations, next] : correlations.with(place, next)
}

export function withoutCorrelation(correlations: readonly Correlation[], gone: Correlation): Correlation[] {
  return correlations.filter(each => !isPair(each, gone.first, gone.second))
}

/** A parameter or lever that varies, as it is called and measured. */
export interface VariedItem {
  readonly id: string
  readonly label: Words
  readonly short: Words
  readonly sector: string
  /** Of its bounds: for a lever that of the amount by which its path moves. */
  readonly unit: UnitDefinition
  readonly kind: 'parameter' | 'lever'
}

type Known = Pick<Catalogue, 'parameters' | 'levers' | 'units' | 'sectors'>

/** Everything that can vary, in the order of the catalogue. */
export function itemsToVary({ parameters, levers, units }: Known): VariedItem[] {
  const unitOf = (id: string) => itemOf(units, id)
  return [
    ...parameters.map(({ id, label, short, sector, unit }): VariedItem => {
      return { id, label, short, sector, unit: unitOf(unit), kind: 'parameter' }
    }),
    ...levers.map(({ id, label, short, sector, unit }): VariedItem => {
      return { id, label, short, sector, unit: asAmount(unitOf(unit)), kind: 'lever' }
    }),
  ]
}

/** The unit of differences, as a unit. */
function asAmount(unit: UnitDefinition): UnitDefinition {
  return unit.difference === undefined ? unit : { ...unit, label: unit.difference, percent: false }
}

export interface VariedGroup {
  readonly sector: string
  readonly label: Words
  readonly members: readonly { readonly item: VariedItem; readonly input: VariedInput }[]
}

/** The varied inputs by sector, in the order of the catalogue's sectors; sectors without any are left out. */
export function groupsOf(
  inputs: readonly VariedInput[],
  items: readonly VariedItem[],
  { sectors }: Known,
): VariedGroup[] {
  const members = inputs.flatMap(input => {
    const item = items.find(({ id }) => id === input.id)
    return item === undefined ? [] : [{ item, input }]
  })
  return sectors
    .map(({ id, label }) => ({
      sector: id,
      label,
      members: members.filter(({ item }) => item.sector === id),
    }))
    .filter(group => group.members.length > 0)
}
