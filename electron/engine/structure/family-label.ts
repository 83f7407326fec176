/** What a family is called where none of its elements is meant: the words that the labels of its elements share. */

import type { DimensionDefinition, Language, Words } from '../../../shared/model/definition.ts'

interface Labelled {
  readonly elements: readonly string[]
  readonly label: Words
  readonly short: Words
}

const EACH: Readonly<Record<Language, string>> = { en: 'each', vi: 'từng' }

/**
 * `Executed spending: culture` becomes `Executed spending`, `Population of the inner city` becomes `Population of each area`. Where an
 * element is not called by its dimension's words, what the labels begin and end with in common stays, with an ellipsis between.
 * Of several elements the short form is the label: short labels of elements begin with the element and say little without it.
 */
export function familyLabel(
  items: readonly Labelled[],
  dimensions: readonly DimensionDefinition[],
  form: 'label' | 'short',
): Words {
  const [first, second] = items
  if (first === undefined) return { en: '', vi: '' }
  if (second === undefined && first.elements.length === 0) return first[form]
  const inLanguage = (language: Language) => {
    const named = withoutElements(first, dimensions, language)
    return named ?? shared(items.map(item => item.label[language]))
  }
  return { en: inLanguage('en'), vi: inLanguage('vi') }
}

/** The label with its elements left out or made general; null where it does not name them all. */
function withoutElements(
  { elements, label }: Labelled,
  dimensions: readonly DimensionDefinition[],
  language: Language,
): string | null {
  let words = label[language]
  for (const id of elements) {
    const found = dimensions.flatMap(dimension =>
      dimension.elements.filter(element => element.id === id).map(element => ({ dimension, element })),
    )
    const named = found.find(({ element }) => words.includes(element.label[language]))
    if (named === undefined) return null
    const name = named.element.label[language]
    const apart = [`: ${name}`, `, ${name}`].find(ending => words.includes(ending))
    words =
      apart === undefined
        ? words.replace(name, `${EACH[language]} ${named.dimension.label[language].toLowerCase()}`)
        : words.replace(apart, '')
  }
  return words
}

function shared(labels: readonly string[]): string {
  const [first = '', ...others] = labels
  const words = first.split(' ')
  const count = (matches: (index: number, other: readonly string[]) => boolean) => {
    let number = 0
    while (number < words.length && others.every(other => matches(number, other.split(' ')))) number += 1
    return number
  }
  const begin = count((index, other) => other[index] === words[index])
  if (begin === words.length) return first
  const end = Math.min(
    words.length - begin,
    count((index, other) => other.at(-1 - index) === words.at(-1 - index)),
  )
  const ending = end === 0 ? [] : words.slice(-end)
  return [...words.slice(0, begin), '…', ...ending].join(' ')
}
