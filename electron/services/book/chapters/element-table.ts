/** What a family of elements says in columns: each element by its id, where links to it lead. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Line } from '../../../../shared/book/content.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import type { Family } from '../families.ts'
import { plain, type Row, row, type Teller } from '../teller.ts'

interface Element {
  readonly id: string
  readonly unit: string
  readonly elements: readonly string[]
  readonly label: Words
}

export interface Column<T> {
  readonly title: string
  readonly align: 'start' | 'end'
  readonly of: (element: T) => string
}

/** A row for each element. */
export function elementTable<T extends Element>(
  teller: Teller,
  { members }: Family<T>,
  columns: readonly Column<T>[],
): Block {
  const { text } = teller
  return {
    kind: 'table',
    columns: [
      { title: text.id, align: 'start' },
      { title: text.element, align: 'start' },
      ...columns.map(({ title, align }) => ({ title, align })),
    ],
    rows: members.map(member => [
      [{ kind: 'anchor', anchor: anchorOf('item', member.id), text: member.id }],
      [plain(elementName(teller, member))],
      ...columns.map(({ of }): Line => [plain(of(member))]),
    ]),
  }
}

/** `children under 6, rural communes`. */
function elementName({ catalogue, language }: Teller, { elements, label }: Element): string {
  const all = catalogue.dimensions.flatMap(dimension => dimension.elements)
  const names = elements.map(id => all.find(element => element.id === id)?.label[language] ?? id)
  return names.length === 0 ? label[language] : names.join(', ')
}

/** The unit that all elements have. */
export function unitRow(teller: Teller, { members }: Family<Element>): readonly Row[] {
  return row(teller.text.unit, { kind: 'text', line: teller.unit(members[0].unit) })
}
