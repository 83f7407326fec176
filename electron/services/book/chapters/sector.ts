/** A sector of the model: its levers, its parameters, and its variables with the formulas that work them out. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import type { Diagram } from '../../../../shared/book/diagram.ts'
import type { Catalogue, CatalogueSource } from '../../../../shared/model/catalogue.ts'
import type { Family } from '../families.ts'
import type { Readers } from '../readers.ts'
import { joined, paragraph, plain, type Row, row, type Teller } from '../teller.ts'
import { leverRows } from './lever-rows.ts'
import { parameterRows } from './parameter-rows.ts'
import { pictureOf } from './picture.ts'
import { variableRows } from './variable-rows.ts'

/** The chapter of a sector; sections that it has nothing for are left out. */
export function sectorChapter(
  teller: Teller,
  readers: Readers,
  { id, label }: Catalogue['sectors'][number],
  diagrams: readonly Diagram[],
): Chapter {
  const { text, families } = teller
  const part = <T extends Item>(
    name: string,
    title: string,
    all: readonly Family<T>[],
    rowsOf: (family: Family<T>) => readonly Row[],
  ): readonly Section[] => {
    const own = all.filter(({ sector }) => sector === id)
    if (own.length === 0) return []
    const entries = own.map(family => entryOf(teller, readers, family, rowsOf(family)))
    return [{ anchor: anchorOf('part', `${id}-${name}`), title, about: [], entries }]
  }
  return {
    anchor: anchorOf('sector', id),
    title: teller.words(label),
    about: [],
    sections: [
      ...pictures(teller, id, diagrams),
      ...part('levers', text.levers, families.levers, family => leverRows(teller, family)),
      ...part('parameters', text.parameters, families.parameters, family => parameterRows(teller, family)),
      ...part('variables', text.variables, families.variables, family =>
        variableRows(teller, readers, family),
      ),
    ],
  }
}

/** None where nothing was drawn. */
function pictures(teller: Teller, sector: string, diagrams: readonly Diagram[]): readonly Section[] {
  if (diagrams.length === 0) return []
  const about = diagrams.map(diagram => pictureOf(diagram, teller.language))
  return [{ anchor: anchorOf('part', `${sector}-diagrams`), title: teller.text.diagrams, about, entries: [] }]
}

interface Item {
  readonly id: string
  readonly unit: string
  readonly source: CatalogueSource
}

function entryOf<T extends Item>(
  teller: Teller,
  readers: Readers,
  { anchor, name, title, members }: Family<T>,
  rows: readonly Row[],
): Entry {
  const { text } = teller
  const ids = members.map(({ id }) => id)
  const readBy = teller.items(readers.of(ids))
  const isVariable = members.some(({ id }) => teller.catalogue.variables.some(each => each.id === id))
  const unread = isVariable ? text.nobody : text.unread
  return {
    anchor,
    title: teller.words(title),
    ids: [{ kind: 'code', text: name }],
    about: [],
    rows: [
      ...rows,
      ...row(text.readBy, readBy.length === 0 ? paragraph(unread) : { kind: 'text', line: joined(readBy) }),
      ...row(text.limited, { kind: 'text', line: joined(limitsOf(teller, ids)) }),
      ...row(text.source, ...sourcesOf(teller, members)),
    ],
  }
}

/** Known limits that name one of the items, or the family that it is of. */
function limitsOf(teller: Teller, ids: readonly string[]): readonly Line[] {
  const { limits } = teller.model.pack
  return limits
    .filter(({ touches }) => teller.namedIds(touches).some(id => ids.includes(id)))
    .map(({ id, label }) => [
      { kind: 'link', to: anchorOf('limit', id), text: teller.words(label), look: 'words' },
    ])
}

/** Said once where all elements have the same one, otherwise for each that has. */
function sourcesOf(teller: Teller, members: readonly Item[]): readonly Block[] {
  const alike = new Map<string, Item[]>()
  for (const member of members) {
    const key = JSON.stringify(member.source)
    const others = alike.get(key)
    if (others === undefined) alike.set(key, [member])
    else others.push(member)
  }
  if (alike.size === 1) return members.slice(0, 1).flatMap(({ source }) => teller.source(source))
  return [...alike.values()].flatMap(group => [
    ...group.slice(0, 1).flatMap(({ source }): Block[] => {
      const [first, ...rest] = teller.source(source)
      const whose = group.map(({ id }) => [{ kind: 'code', text: id }] satisfies Line)
      if (first?.kind !== 'text') return rest
      return [{ kind: 'text', line: [...joined(whose, ', '), plain(': '), ...first.line] }, ...rest]
    }),
  ])
}
