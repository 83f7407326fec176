/** A quantity of a model as XMILE knows quantities: worked out anew each year, kept from year to year, or flowing into what is kept. */

import type { ModelItem } from '../model/model.ts'
import type { XmlElement } from './xml.ts'

/** What a variable is about. */
interface Described {
  readonly name: string
  /** The item of the model that it belongs to: its unit, its words, its sector. */
  readonly item: ModelItem
  /** What it is beside the item itself, for readers; empty where it is the item. */
  readonly role: string
  readonly equation: string
}

export type XmileVariable =
  | (Described & { readonly kind: 'aux' | 'flow' })
  /** A table over its input: straight from point to point. */
  | (Described & { readonly kind: 'table'; readonly x: readonly number[]; readonly y: readonly number[] })
  /** Begins as its equation says and takes the flow of that name. */
  | (Described & { readonly kind: 'stock'; readonly inflow: string })

/** The variable in the form of the specification, section 4. */
export function variableElement(variable: XmileVariable): XmlElement {
  const { kind, name, equation, item } = variable
  return {
    tag: kind === 'table' ? 'aux' : kind,
    attributes: { name },
    content: [
      { tag: 'eqn', content: equation },
      ...(kind === 'stock' ? [{ tag: 'inflow', content: variable.inflow }] : []),
      ...(kind === 'table' ? [tableElement(variable.x, variable.y)] : []),
      { tag: 'units', content: kind === 'flow' ? `(${item.unit})/Year` : item.unit },
      { tag: 'doc', content: documentation(variable) },
    ],
  }
}

function tableElement(x: readonly number[], y: readonly number[]): XmlElement {
  return {
    tag: 'gf',
    content: [
      { tag: 'yscale', attributes: scaleOf(y), content: '' },
      { tag: 'xpts', content: x.join(',') },
      { tag: 'ypts', content: y.join(',') },
    ],
  }
}

function scaleOf(values: readonly number[]): { readonly min: string; readonly max: string } {
  return { min: String(Math.min(...values)), max: String(Math.max(...values)) }
}

function documentation({ item, role }: XmileVariable): string {
  const { label, source } = item
  const named = role === '' ? `${label.en} / ${label.vi}.` : `${role}: ${label.en} / ${label.vi}.`
  if (role !== '') return `${named} (${item.id})`
  const facts = source.facts === undefined ? '' : ` (${source.facts.join(', ')})`
  const note = source.note === undefined ? '' : `. ${source.note.en}`
  const confidence = source.confidence === undefined ? '' : ` Confidence: ${source.confidence}.`
  return `${named} Id: ${item.id}. Source: ${source.kind.replaceAll('_', ' ')}${facts}${note}${confidence}`
}
