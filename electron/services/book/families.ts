/** What one definition of the pack stands for: a single item, or the elements of a family, which stand together in the book. */

import { anchorOf } from '../../../shared/book/anchors.ts'
import type {
  Catalogue,
  CatalogueLever,
  CatalogueParameter,
  CatalogueVariable,
} from '../../../shared/model/catalogue.ts'
import type { Words } from '../../../shared/model/definition.ts'
import type { Pack } from '../../../shared/model/pack.ts'

/** The part of a definition that says what it is about. */
interface Definition {
  readonly id: string
  readonly over?: readonly string[] | undefined
  readonly label: Words | Readonly<Record<string, Words>>
  readonly sector: string
}

export interface Family<T> {
  readonly anchor: string
  /** What it is called in the pack: `envelope`, or with what it ranges over: `share[requested]`. */
  readonly name: string
  readonly sector: string
  readonly title: Words
  /** A single item, or as many elements as there are. */
  readonly isSingle: boolean
  readonly members: readonly [T, ...T[]]
}

export interface Families {
  readonly levers: readonly Family<CatalogueLever>[]
  readonly parameters: readonly Family<CatalogueParameter>[]
  readonly variables: readonly Family<CatalogueVariable>[]
}

/** All items of the model, each once, in the order of the pack. */
export function familiesOf(pack: Pack, catalogue: Catalogue): Families {
  const together = <T extends Item>(definitions: readonly Definition[], items: readonly T[]) =>
    definitions.flatMap(definition => familyOf(definition, items, catalogue) ?? [])
  return {
    levers: together(pack.levers, catalogue.levers),
    parameters: together(pack.parameters, catalogue.parameters),
    variables: together(pack.equations, catalogue.variables),
  }
}

interface Item {
  readonly id: string
  readonly family: string
  readonly elements: readonly string[]
  readonly label: Words
}

/** Null for a definition of no elements, of which a pack that compiled has none. */
function familyOf<T extends Item>(
  { id, over, label, sector }: Definition,
  items: readonly T[],
  catalogue: Catalogue,
): Family<T> | null {
  if (over === undefined) {
    const single = items.find(item => [item.id, written(item)].includes(id.replaceAll(', ', ',')))
    if (single === undefined) return null
    return {
      ...{ anchor: anchorOf('item', single.id), name: single.id, sector, title: single.label },
      ...{ isSingle: true, members: [single] },
    }
  }
  const axes = over.map(axis => elementsOf(axis, catalogue))
  const [first, ...others] = items.filter(
    ({ family, elements }) =>
      family === id &&
      elements.length === axes.length &&
      elements.every((element, place) => axes[place]?.includes(element)),
  )
  if (first === undefined) return null
  const members: [T, ...T[]] = [first, ...others]
  const name = `${id}[${over.join(',')}]`
  return {
    ...{ anchor: anchorOf('family', name), name, sector, isSingle: false, members },
    title: titleOf(label, members, catalogue),
  }
}

/** A name with its elements in brackets, as a pack may write an item that has another id. */
function written({ id, family, elements }: Omit<Item, 'label'>): string {
  return elements.length === 0 ? id : `${family}[${elements.join(',')}]`
}

/** What a pack means by a name: an item by its id or as it is written, or all elements of a family. An item is meant first. */
export function idsByName(items: readonly Omit<Item, 'label'>[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const { id, family } of items) named.set(family, [...(named.get(family) ?? []), id])
  for (const item of items) named.set(written(item), [item.id]).set(item.id, [item.id])
  return named
}

/** Elements of a dimension, or of a subset of one. */
function elementsOf(axis: string, { dimensions, subsets }: Catalogue): readonly string[] {
  const subset = subsets.find(({ id }) => id === axis)
  return subset?.elements ?? dimensions.find(({ id }) => id === axis)?.elements.map(({ id }) => id) ?? []
}

/** As many labels of elements make a title where the pack has no common one. */
const MOST_LABELS = 3

/** The label with what it ranges over in place of an element, `Spending: ‹budget line›`. */
function titleOf(label: Definition['label'], members: readonly Item[], catalogue: Catalogue): Words {
  if (!isOne(label)) {
    const some = members.slice(0, MOST_LABELS).map(member => member.label)
    const rest = members.length > MOST_LABELS ? ' · …' : ''
    return {
      en: some.map(({ en }) => en).join(' · ') + rest,
      vi: some.map(({ vi }) => vi).join(' · ') + rest,
    }
  }
  const axisLabel = (axis: string) => {
    const of = catalogue.subsets.find(({ id }) => id === axis)?.of ?? axis
    return catalogue.dimensions.find(({ id }) => id === of)?.label
  }
  const filled = (text: string, language: keyof Words) =>
    text.replace(
      /\{([a-z0-9_]+)\}/g,
      (_, axis: string) => `‹${lowered(axisLabel(axis)?.[language] ?? axis)}›`,
    )
  return { en: filled(label.en, 'en'), vi: filled(label.vi, 'vi') }
}

function isOne(label: Definition['label']): label is Words {
  return typeof label.en === 'string' && typeof label.vi === 'string'
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
