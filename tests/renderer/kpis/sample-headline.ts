/** A headline on a small model, 2024 to 2034: a share of money with one target, a second one at the horizon. */

import type { Catalogue, CatalogueTarget, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { type Indicator, indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { type Card, type Kpi, kpiOf } from '../../../shared/reading/indicators/kpi.ts'

export const years = Array.from({ length: 11 }, (_, index) => 2024 + index)

export const share: UnitDefinition = {
  id: 'share',
  label: { en: '%', vi: '%' },
  scale: 100,
  decimals: 2,
  difference: { en: 'pp', vi: 'điểm %' },
  percent: true,
}

export const money: UnitDefinition = {
  id: 'money',
  label: { en: 'bn VND', vi: 'tỷ đồng' },
  scale: 1,
  decimals: 0,
  percent: false,
}

const moneyOf2024: UnitDefinition = {
  ...money,
  id: 'money_2024',
  label: { en: 'bn VND of 2024', vi: 'tỷ đồng giá 2024' },
}

function variable(id: string, unit: string, en: string, vi: string): CatalogueVariable {
  return {
    id,
    family: id,
    elements: [],
    sector: 'budget',
    unit,
    label: { en, vi },
    short: { en, vi },
    source: { kind: 'identity' },
    formula: '0',
  }
}

export function target(over: Partial<CatalogueTarget> = {}): CatalogueTarget {
  return {
    id: 'above_four',
    label: { en: 'Above 4%', vi: 'Trên 4 %' },
    short: { en: 'Above 4%', vi: 'Trên 4 %' },
    variable: 'part',
    year: 2030,
    operator: '>',
    value: 0.04,
    source: { kind: 'assumption' },
    ...over,
  }
}

export const further = target({ id: 'six_later', year: 2034, operator: '>=', value: 0.06 })

type Pack = Pick<
  Catalogue,
  'variables' | 'units' | 'targets' | 'headlines' | 'dimensions' | 'subsets' | 'prices'
>

export const pack: Pack = {
  dimensions: [],
  subsets: [],
  units: [share, money, moneyOf2024],
  prices: {
    deflator: 'price',
    constant: { en: '2024 prices', vi: 'giá 2024' },
    population: 'people',
    exchange: 'dollar',
    wholes: [],
    whole: 'spending',
    units: [{ unit: 'money', constant: 'money_2024', share: 'share' }],
  },
  variables: [
    variable('part', 'share', 'Culture', 'Văn hóa'),
    variable('spending', 'money', 'Total spending', 'Tổng chi'),
    variable('culture_spending', 'money', 'Culture spending', 'Chi văn hóa'),
  ],
  targets: [target(), further],
  headlines: [
    {
      variable: 'part',
      targets: ['above_four', 'six_later'],
      money: 'culture_spending',
      base: 'spending',
      note: { en: 'As executed.', vi: 'Theo thực hiện.' },
    },
  ],
}

/** The headline of this pack, with what the pack changes. */
export function headlineOf(over: Partial<Indicator> = {}): Indicator {
  return { ...indicatorOf(pack, 'part'), ...over }
}

/** A card on that headline. */
export function cardOf(over: { readonly target?: string } = {}, indicator: Partial<Indicator> = {}): Card {
  return { indicator: headlineOf(indicator), target: itemOf(pack.targets, over.target ?? 'above_four') }
}

/** The card in current prices. */
export function kpiFrom(
  card: Card,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  selected = 2030,
): Kpi {
  return kpiOf(card, run, reference, selected, 'current', pack)
}

/** Share, whole and money that fit each other: the whole is 1,000 in every year. */
export function seriesOf(part: readonly number[]): Series {
  return {
    part: [...part],
    spending: part.map(() => 1000),
    culture_spending: part.map(value => value * 1000),
  }
}

/** From 2 % in 2024, so much more each year. */
export function rising(step: number): number[] {
  return years.map((_, index) => 0.02 + step * index)
}
