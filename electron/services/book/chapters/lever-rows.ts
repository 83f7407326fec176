/** What the book says of a lever: who decides on it, within which range, and its path unless a planner says otherwise. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { CatalogueLever } from '../../../../shared/model/catalogue.ts'
import type { Family } from '../families.ts'
import { type Row, row, saidRow, type Teller } from '../teller.ts'
import { elementTable, unitRow } from './element-table.ts'

export function leverRows(teller: Teller, family: Family<CatalogueLever>): readonly Row[] {
  const { text, catalogue } = teller
  const { members, isSingle } = family
  const [{ kind, grows }] = members
  const varied = (catalogue.uncertainty?.levers ?? []).filter(({ lever }) =>
    members.some(({ id }) => id === lever),
  )
  return [
    ...saidRow(text.kind, text[kind]),
    ...unitRow(teller, family),
    ...saidRow(text.grows, grows === undefined ? '' : teller.words(grows)),
    ...(isSingle
      ? [
          ...saidRow(text.range, rangeOf(teller, members[0])),
          ...saidRow(text.path, pathOf(teller, members[0])),
        ]
      : row(
          text.elements,
          elementTable(teller, family, [
            { title: text.range, align: 'end', of: lever => shortRange(teller, lever) },
            { title: text.path, align: 'start', of: lever => pathOf(teller, lever) },
          ]),
        )),
    ...(varied.length === 0
      ? []
      : row(text.varies, {
          kind: 'text',
          line: [{ kind: 'link', to: anchorOf('part', 'uncertainty'), text: text.pathVaries, look: 'words' }],
        })),
  ]
}

function rangeOf(teller: Teller, { range, unit }: CatalogueLever): string {
  const { min, max, step } = range
  return teller.text.rangeTold(teller.value(min, unit), teller.value(max, unit), teller.value(step, unit))
}

function shortRange(teller: Teller, { range, unit }: CatalogueLever): string {
  return `${teller.value(range.min, unit)} – ${teller.value(range.max, unit)}`
}

/** Linear between the years; what stands first and last is held outside of them. */
function pathOf(teller: Teller, { path, unit }: CatalogueLever): string {
  const points = Object.entries(path).map(([year, value]) => `${year}: ${teller.value(value, unit)}`)
  return points.join(' · ')
}
