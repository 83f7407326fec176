/** What the book says of a variable: what it means, the formula that works it out, what it reads, and who judges it. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Line } from '../../../../shared/book/content.ts'
import type { CatalogueVariable } from '../../../../shared/model/catalogue.ts'
import { constantsNamedBy } from '../constant-uses.ts'
import type { Family } from '../families.ts'
import type { Readers } from '../readers.ts'
import { joined, type Row, row, saidRow, type Teller } from '../teller.ts'
import { elementTable, unitRow } from './element-table.ts'
import { formulaBlock } from './formula-block.ts'

export function variableRows(
  teller: Teller,
  readers: Readers,
  family: Family<CatalogueVariable>,
): readonly Row[] {
  const { text, catalogue } = teller
  const { members, isSingle, name } = family
  const [{ formula, start, note }] = members
  const ids = members.map(({ id }) => id)
  return [
    ...saidRow(text.meaning, note === undefined ? '' : teller.words(note)),
    ...unitRow(teller, family),
    ...row(text.formula, formulaBlock(teller, name, formula)),
    ...(start === undefined ? [] : row(text.start(catalogue.baseYear), formulaBlock(teller, name, start))),
    ...row(text.reads, { kind: 'text', line: joined(teller.items(readers.readBy(ids))) }),
    ...row(text.constants, { kind: 'text', line: joined(constantsNamedBy(teller, ids)) }),
    ...(isSingle ? [] : row(text.elements, elementTable(teller, family, []))),
    ...row(text.judged, { kind: 'text', line: joined(targetsOf(teller, ids)) }),
  ]
}

function targetsOf(teller: Teller, ids: readonly string[]): readonly Line[] {
  return teller.catalogue.targets
    .filter(({ variable }) => ids.includes(variable))
    .map(({ id, label }) => [
      { kind: 'link', to: anchorOf('target', id), text: teller.words(label), look: 'words' },
    ])
}
