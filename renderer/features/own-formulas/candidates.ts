/** What a formula may read, as it is looked for: every item of the model and every indicator by id and by name. */

import { plainLetters } from '../../../shared/locale/plain-letters.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Words } from '../../../shared/model/definition.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import { languageWords } from './vocabulary.ts'

export interface Candidate {
  readonly kind: 'own' | 'variable' | 'lever' | 'parameter' | 'family' | 'element' | 'word'
  /** What a formula calls it. */
  readonly id: string
  readonly label: Words
  /** Id of its unit; null where it has none of its own. */
  readonly unit: string | null
  /** What is put into the formula, and where the caret stands in it then; at its end where not said. */
  readonly insert: string
  readonly caret?: number
  /** What must stand behind an element; it is put in where it does not yet. */
  readonly follows?: ']' | ','
  /** Id and names in both languages without capitals and marks, as they are searched. */
  readonly plain: { readonly id: string; readonly names: readonly string[] }
}

type Known = Pick<Catalogue, 'variables' | 'levers' | 'parameters' | 'dimensions' | 'subsets'>

interface Item {
  readonly id: string
  readonly family: string
  readonly elements: readonly string[]
  readonly unit: string
  readonly label: Words
  readonly short: Words
}

/**
 * In the order in which they are offered where nothing else tells.
 * @param self the id that is being written: no formula reads itself in the same year, but a changed one may read its year before.
 * @param readsIndicators whether the formula may: those of other indicators may, the model's may not.
 */
export function candidatesOf(
  catalogue: Known,
  { self, readsIndicators }: { readonly self: string; readonly readsIndicators: boolean },
): Candidate[] {
  const variables = catalogue.variables.filter(({ id }) => !isOwnId(id) || (readsIndicators && id !== self))
  const items = [...variables, ...catalogue.levers, ...catalogue.parameters]
  return [
    ...variables.map(item => itemCandidate(item, isOwnId(item.id) ? 'own' : 'variable')),
    ...catalogue.levers.map(item => itemCandidate(item, 'lever')),
    ...catalogue.parameters.map(item => itemCandidate(item, 'parameter')),
    ...familiesOf(items),
    ...languageWords.map(({ word, form, isFunction, help }): Candidate => {
      const insert = isFunction ? `${word}()` : word
      return {
        kind: 'word',
        id: form,
        label: help,
        unit: null,
        insert,
        ...(isFunction ? { caret: insert.length - 1 } : {}),
        plain: { id: word, names: [] },
      }
    }),
  ]
}

function itemCandidate({ id, label, short, unit }: Item, kind: Candidate['kind']): Candidate {
  return { kind, id, label, unit, insert: id, plain: { id, names: namesOf(label, short) } }
}

/** The items of a kind that can be changed: variables by their formulas, parameters by their values, where the model leaves them any. */
export function changeable(catalogue: Known, kind: 'changed' | 'parameter'): Candidate[] {
  return kind === 'parameter'
    ? catalogue.parameters.filter(({ low, high }) => low < high).map(item => itemCandidate(item, 'variable'))
    : catalogue.variables.filter(({ id }) => !isOwnId(id)).map(item => itemCandidate(item, 'variable'))
}

/** A family is offered as a whole, to go on with its elements. */
function familiesOf(items: readonly Item[]): Candidate[] {
  const families = Map.groupBy(
    items.filter(({ elements }) => elements.length > 0),
    ({ family }) => family,
  )
  return [...families].flatMap(([family, members]): Candidate[] => {
    const [first] = members
    if (first === undefined || members.length < 2) return []
    const insert = `${family}[]`
    return [
      {
        kind: 'family',
        id: `${family}[…]`,
        label: first.label,
        unit: first.unit,
        insert,
        caret: insert.length - 1,
        plain: { id: family, names: [] },
      },
    ]
  })
}

/**
 * What may stand in the brackets of a family at a place: the elements that it has there, the dimension for all of them, and
 * parts of the dimension that have a name.
 * @param before what stands in the brackets before the place.
 */
export function elementsOf(
  { variables, levers, parameters, dimensions, subsets }: Known,
  family: string,
  before: readonly string[],
): Candidate[] {
  const members: readonly Item[] = [...variables, ...levers, ...parameters].filter(
    each => each.family === family,
  )
  const fitting = members.filter(({ elements }) =>
    before.every((each, place) => each === elements[place] || dimensions.some(({ id }) => id === each)),
  )
  const ids = [
    ...new Set(fitting.flatMap(({ elements }) => elements.slice(before.length, before.length + 1))),
  ]
  const dimension = dimensions.find(({ elements }) => elements.some(({ id }) => ids.includes(id)))
  if (dimension === undefined) return []
  const named = dimension.elements.filter(({ id }) => ids.includes(id))
  const follows = fitting.some(({ elements }) => elements.length > before.length + 1) ? ',' : ']'
  return [
    ...named.map(({ id, label, short }) => elementCandidate(id, follows, label, short)),
    elementCandidate(dimension.id, follows, dimension.label),
    ...subsets
      .filter(({ of }) => of === dimension.id)
      .map(({ id }) => elementCandidate(id, follows, { en: id, vi: id })),
  ]
}

function elementCandidate(id: string, follows: ']' | ',', label: Words, short: Words = label): Candidate {
  const plain = { id, names: namesOf(label, short) }
  return { kind: 'element', id, label, unit: null, insert: id, follows, plain }
}

function namesOf(...names: readonly Words[]): string[] {
  return [...new Set(names.flatMap(({ vi, en }) => [plainLetters(vi), plainLetters(en)]))]
}
