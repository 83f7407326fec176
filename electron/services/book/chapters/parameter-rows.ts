/** What the book says of a parameter: its value, between which ends it may lie, and how it varies. */

import type { CatalogueParameter } from '../../../../shared/model/catalogue.ts'
import type { Family } from '../families.ts'
import { type Row, row, saidRow, type Teller } from '../teller.ts'
import { distributionWords } from '../words.ts'
import { elementTable, unitRow } from './element-table.ts'

export function parameterRows(teller: Teller, family: Family<CatalogueParameter>): readonly Row[] {
  const { text } = teller
  const { members, isSingle } = family
  const [first] = members
  const says = (of: (parameter: CatalogueParameter) => number) => (parameter: CatalogueParameter) =>
    teller.value(of(parameter), parameter.unit)
  const value = says(parameter => parameter.value)
  const low = says(parameter => parameter.low)
  const high = says(parameter => parameter.high)
  const isPoint = members.every(parameter => parameter.low === parameter.high)
  return [
    ...unitRow(teller, family),
    ...(isSingle
      ? [
          ...saidRow(text.value, value(first)),
          ...saidRow(text.range, isPoint ? '' : `${low(first)} – ${high(first)}`),
        ]
      : row(
          text.elements,
          elementTable(teller, family, [
            { title: text.value, align: 'end', of: value },
            ...(isPoint
              ? []
              : ([
                  { title: text.low, align: 'end', of: low },
                  { title: text.high, align: 'end', of: high },
                ] as const)),
          ]),
        )),
    ...saidRow(text.varies, variation(teller, first)),
  ]
}

function variation({ text, language }: Teller, { distribution, low, high }: CatalogueParameter): string {
  if (distribution === 'fixed' || low === high) return text.fixed
  return text.variesTold(distributionWords[language][distribution])
}
