/** A small pack with two boards, families with and without a total, and targets: what boards and pickers choose from. */

import type { BoardArrangement } from '../../../shared/contract/workspace.ts'
import type { Catalogue, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import { catalogue as bare } from '../fake-client.ts'
import { target } from '../kpis/sample-headline.ts'
import { share } from '../sample-lever.ts'

function variable(
  id: string,
  sector: string,
  en: string,
  vi: string,
  over: Partial<CatalogueVariable> = {},
): CatalogueVariable {
  return {
    id,
    family: id.replace(/\[.*/, ''),
    elements: /\[(.*)\]/.exec(id)?.[1]?.split(',') ?? [],
    sector,
    unit: 'share',
    label: { en, vi },
    short: { en, vi },
    source: { kind: 'identity' },
    formula: '0',
    ...over,
  }
}

const element = (id: string, en: string, vi: string) => ({
  id,
  label: { en, vi },
  short: { en, vi },
})

export const pack: Catalogue = {
  ...bare,
  units: [share],
  sectors: [
    { id: 'money', label: { en: 'Money', vi: 'Tiền' } },
    { id: 'health', label: { en: 'Health', vi: 'Y tế' } },
  ],
  dimensions: [
    {
      id: 'line',
      label: { en: 'Budget line', vi: 'Lĩnh vực chi' },
      elements: [element('arts', 'Arts', 'Văn hóa'), element('care', 'Care', 'Y tế')],
    },
    {
      id: 'area',
      label: { en: 'Area', vi: 'Khu vực' },
      elements: [element('rural', 'Rural', 'Nông thôn'), element('inner', 'Inner', 'Nội đô')],
    },
  ],
  variables: [
    variable('spend[arts]', 'money', 'Spending: arts', 'Chi thực hiện: văn hóa'),
    variable('spend[care]', 'money', 'Spending: care', 'Chi thực hiện: y tế'),
    variable('debt', 'money', 'Debt', 'Nợ'),
    variable('arts_share', 'money', 'Share of arts', 'Tỷ trọng văn hóa', {
      family: 'share_exec',
      elements: ['arts'],
    }),
    variable('care_share', 'money', 'Share of care', 'Tỷ trọng y tế', {
      family: 'share_exec',
      elements: ['care'],
    }),
    variable('people', 'health', 'People', 'Dân số'),
    variable('people[rural]', 'health', 'People, rural', 'Dân số nông thôn'),
    variable('people[inner]', 'health', 'People, inner', 'Dân số nội đô'),
    variable('cov[arts,rural]', 'health', 'Cover, arts: rural', 'Bao phủ, văn hóa: nông thôn'),
    variable('cov[arts,inner]', 'health', 'Cover, arts: inner', 'Bao phủ, văn hóa: nội đô'),
    variable('cov[care,rural]', 'health', 'Cover, care: rural', 'Bao phủ, y tế: nông thôn'),
    variable('cov[care,inner]', 'health', 'Cover, care: inner', 'Bao phủ, y tế: nội đô'),
  ],
  targets: [
    target({
      id: 'arts_four',
      variable: 'arts_share',
      label: { en: 'Arts above 4%', vi: 'Văn hóa trên 4 %' },
    }),
    target({
      id: 'arts_six',
      variable: 'arts_share',
      year: 2034,
      value: 0.06,
      label: { en: 'Arts above 6%', vi: 'Văn hóa trên 6 %' },
      short: { en: 'Above 6%', vi: 'Trên 6 %' },
    }),
    target({
      id: 'little_debt',
      variable: 'debt',
      operator: '<',
      value: 0.3,
      label: { en: 'Debt below 30%', vi: 'Nợ dưới 30 %' },
      short: { en: 'Below 30%', vi: 'Dưới 30 %' },
    }),
  ],
  headlines: [{ variable: 'arts_share', targets: ['arts_four', 'arts_six'] }],
  boards: [
    {
      id: 'health',
      label: { en: 'Health', vi: 'Y tế' },
      short: { en: 'Health', vi: 'Y tế' },
      text: { en: 'Health for all.', vi: 'Sức khỏe cho mọi người.' },
      facts: ['F-1'],
      targets: ['little_debt'],
      variables: ['people'],
      charts: ['people', 'debt', 'care_share', 'spend[care]', 'arts_share'],
    },
  ],
}

/** A board with these charts, the first four of them in the grid unless said otherwise. */
export function boardOf(over: Partial<BoardArrangement> = {}): BoardArrangement {
  return {
    cards: [
      { variable: 'arts_share', target: 'arts_four' },
      { variable: 'debt', target: null },
    ],
    charts: ['arts_share', 'debt', 'people', 'spend[arts]', 'care_share'].map(id => ({
      variable: id,
      breakdown: null,
      form: 'stacked',
      benchmarks: false,
    })),
    count: 4,
    ...over,
  }
}
