/** An item of a compiled model as a reader outside the engine sees it: its formula by public ids, and its neighbours. */

import { FaultError } from '../../../shared/faults.ts'
import type { Equation, EquationTree } from '../../../shared/model/equation.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { unitMisfits } from '../units/unit-misfits.ts'
import { type BoundTree, type Reading, readingsOf } from './bound-tree.ts'
import { itemRead } from './item-read.ts'
import type { Model, ModelEquation } from './model.ts'
import { withOwnFormulas } from './own-formulas.ts'

/**
 * Answers with the equation of a variable, or the neighbours of a lever or parameter, by public id: of the model, or of it with a
 * scenario's formulas. Each model is looked through once, with the first question.
 */
export function equationViews(model: Model): (id: string, formulas?: readonly OwnFormula[]) => Equation {
  const known = new WeakMap<Model, Known>()
  return (id, formulas = []) => {
    const own = withOwnFormulas(model, formulas)
    const found = known.get(own) ?? knownOf(own)
    known.set(own, found)
    return equationView(own, id, found)
  }
}

function knownOf(model: Model): Known {
  return {
    reads: new Map(model.equations.map(equation => [equation.id, idsRead(model, equation)])),
    misfits: new Set(misfitVariables(model)),
  }
}

/** A check or flag may have the name of a variable. */
function misfitVariables(model: Model): string[] {
  return unitMisfits(model)
    .filter(({ field }) => field === 'formula' || field === 'start')
    .map(({ id }) => id)
}

interface Known {
  /** Ids that the formula and the start of each variable read. */
  readonly reads: ReadonlyMap<string, readonly string[]>
  /** Ids of variables whose formulas do not fit their units. */
  readonly misfits: ReadonlySet<string>
}

/** @throws FaultError `model.unknown-item` for an id that the model does not have. */
function equationView(model: Model, id: string, { reads, misfits }: Known): Equation {
  const own = model.equations.find(equation => equation.id === id)
  if (own === undefined && !model.leverById.has(id) && !model.parameterById.has(id)) throw unknown(model, id)
  const { targets, head } = model
  return {
    id,
    formula: own === undefined ? null : { text: own.formula, tree: publicTree(model, own.tree) },
    start: own?.start === undefined ? null : { text: own.start, tree: publicTree(model, own.baseTree) },
    unitsFit: !misfits.has(id),
    uses: [...(reads.get(id) ?? [])],
    levers: leversBehind(model, id, reads),
    usedBy: [...reads].filter(([, ids]) => ids.includes(id)).map(([reader]) => reader),
    targets: targets.filter(target => target.variable === id).map(target => target.id),
    isHeadline: head.headlines.some(headline => headline.variable === id),
  }
}

/** Breadth first, so that what is read directly comes first. */
function leversBehind(model: Model, id: string, reads: Known['reads']): string[] {
  const found = new Set([id])
  for (const each of found) for (const read of reads.get(each) ?? []) found.add(read)
  found.delete(id)
  return [...found].filter(each => model.leverById.has(each))
}

function unknown(model: Model, id: string): FaultError {
  const known = [...model.slotById.keys(), ...model.parameterById.keys()]
  return new FaultError({ code: 'model.unknown-item', args: { id, near: nearWords(id, known) } })
}

/** Each id once. */
function idsRead(model: Model, { tree, baseTree }: ModelEquation): string[] {
  const trees = tree === baseTree ? [tree] : [tree, baseTree]
  return [...new Set(trees.flatMap(readingsOf).map(reading => idOf(model, reading)))]
}

function idOf(model: Model, reading: Reading): string {
  return itemRead(model, reading).id
}

function publicTree(model: Model, tree: BoundTree): EquationTree {
  const inner = (part: BoundTree) => publicTree(model, part)
  switch (tree.kind) {
    case 'number':
      return tree
    case 'clock':
      return { kind: 'clock', name: tree.name }
    case 'parameter':
      return { kind: 'parameter', id: idOf(model, tree) }
    case 'series':
      return { kind: 'series', id: idOf(model, tree), moment: tree.moment, side: tree.side }
    case 'negate':
      return { kind: 'negate', operand: inner(tree.operand) }
    case 'binary':
      return { kind: 'binary', operator: tree.operator, left: inner(tree.left), right: inner(tree.right) }
    case 'call':
      return { kind: 'call', name: tree.name, operands: tree.operands.map(inner) }
    case 'sum': {
      const terms = tree.terms.map(term => ({ elements: [...term.elements], tree: inner(term.tree) }))
      return { kind: 'sum', reach: tree.reach, dimensions: [...tree.dimensions], terms }
    }
  }
}
