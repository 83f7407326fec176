/** A value that a definition gives once for its whole family or once per element, read for one element. */

import type { Place } from '../../../shared/faults.ts'
import type { Points, Range, Source, Words } from '../../../shared/model/definition.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Dimensions } from './dimensions.ts'
import { type Instance, plainId, type Spread, type Spreadable } from './families.ts'
import type { Mistakes } from './mistakes.ts'

type PerElement<T> = T | Readonly<Record<string, T>>
type IsOne<T> = (given: PerElement<T>) => given is T

/** Whether this is one value for all elements; the guards below say the same of their kinds. */
export function isNumber(given: PerElement<number>): given is number {
  return typeof given === 'number'
}

export function isWords(given: PerElement<Words>): given is Words {
  return typeof given.en === 'string'
}

export function isRange(given: PerElement<Range>): given is Range {
  return typeof given.min === 'number'
}

export function isSource(given: PerElement<Source>): given is Source {
  return typeof given.kind === 'string'
}

export function isPoints(given: PerElement<Points>): given is Points {
  return Object.values(given).every(value => typeof value === 'number')
}

/** Where a field's value for an element stands, or the nearest thing around it. */
export function fieldPlace(definition: Spreadable, field: string, element = ''): Place | undefined {
  const { places } = definition
  return places[`${field}.${element}`] ?? places[field] ?? places.item
}

/**
 * One value per instance of the spread, undefined where it is missing. Told as mistakes: elements without a value,
 * values for elements that are not there, and a list of values where there is only one element to have them.
 */
export function valuesPerElement<T>(
  { definition, instances }: Spread<Spreadable>,
  field: string,
  given: PerElement<T>,
  isOne: IsOne<T>,
  mistakes: Mistakes,
): readonly (T | undefined)[] {
  if (isOne(given)) return instances.map(() => given)
  const byElement = new Map(Object.entries(given).map(([key, value]) => [plainId(key), value]))
  const elements = instances.map(instance => instance.elements.join(','))
  const { id } = definition
  if (elements[0] === '') {
    mistakes.add('model.values-per-element', { id, field }, fieldPlace(definition, field))
    return instances.map(() => undefined)
  }
  for (const key of byElement.keys()) {
    if (elements.includes(key)) continue
    const args = { id, field, element: key, near: nearWords(key, elements) }
    mistakes.add('model.value-for-unknown-element', args, fieldPlace(definition, field, key))
  }
  const missing = elements.filter(element => !byElement.has(element))
  if (missing.length > 0)
    mistakes.add('model.value-missing', { id, field, elements: missing }, fieldPlace(definition, field))
  return elements.map(element => byElement.get(element))
}

/**
 * Words per instance, with `{dimension}` replaced by the element's own words. Told as mistakes: what `valuesPerElement`
 * tells, a placeholder that is no dimension of the family, and a template that gives several elements the same words.
 */
export function wordsPerElement(
  spread: Spread<Spreadable>,
  field: 'label' | 'short',
  given: PerElement<Words>,
  dimensions: Dimensions,
  mistakes: Mistakes,
): readonly (Words | undefined)[] {
  const { definition, instances } = spread
  const templates = valuesPerElement(spread, field, given, isWords, mistakes)
  const fill = (template: string, instance: Instance, language: 'en' | 'vi') =>
    template.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
      const binding = instance.bindings.get(name)
      if (binding === undefined) {
        const known = [...instance.bindings.keys()]
        const args = { id: definition.id, placeholder: name, near: nearWords(name, known), known }
        mistakes.add('model.label-placeholder', args, fieldPlace(definition, field))
        return placeholder
      }
      return dimensions.words(binding.axis.dimension, binding.element, field)?.[language] ?? binding.element
    })
  const filled = instances.map((instance, index) => {
    const template = templates[index]
    if (template === undefined) return undefined
    return { en: fill(template.en, instance, 'en'), vi: fill(template.vi, instance, 'vi') }
  })
  const alike = (language: 'en' | 'vi') =>
    new Set(filled.map(words => words?.[language])).size < filled.length
  if (filled.every(words => words !== undefined) && (alike('en') || alike('vi')))
    mistakes.add('model.label-same', { id: definition.id, field }, fieldPlace(definition, field))
  return filled
}
