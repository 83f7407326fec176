/** Equations, checks and flags: their texts parsed once, then bound for each element. */

import type { Place } from '../../../shared/faults.ts'
import type { CheckDefinition, EquationDefinition, FlagDefinition } from '../../../shared/model/definition.ts'
import type { Placed, Places } from '../../../shared/model/pack.ts'
import type { Tree } from '../../../shared/model/tree.ts'
import { FormulaError } from '../formula/formula-error.ts'
import { parseFormula } from '../formula/parse.ts'
import type { Binder } from './bind.ts'
import { type BoundTree, seriesReadingsOf } from './bound-tree.ts'
import { describedItems, type Surroundings } from './expand.ts'
import type { Spread, Spreadable } from './families.ts'
import type { Mistakes, PlacedText } from './mistakes.ts'
import type { ModelEquation, ModelRule } from './model.ts'

interface ParsedText extends PlacedText {
  /** Null where the text was refused. */
  readonly tree: Tree | null
}

function parsedText(text: string, at: Place | undefined, mistakes: Mistakes): ParsedText {
  try {
    return { text, at, tree: parseFormula(text) }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    mistakes.addInText(error.code, error.args, { text, at }, error.span)
    return { text, at, tree: null }
  }
}

/** One bound tree per instance. */
function boundTrees(spread: Spread<Spreadable>, text: ParsedText, binder: Binder): readonly BoundTree[] {
  const { definition, axes, instances } = spread
  const { tree } = text
  if (tree === null) return instances.map(() => ({ kind: 'number', value: 0 }))
  return instances.map(({ elements, bindings }) =>
    binder.bind(tree, { id: definition.id, axes, elements, bindings, text }),
  )
}

/** Whether a formula cannot be worked out in the base year. */
function readsLastYear(tree: BoundTree): boolean {
  return seriesReadingsOf(tree).some(({ moment }) => moment === 'previous')
}

/** Equations of a definition; `firstSlot` is the slot of the first one. */
export function expandEquation(
  spread: Spread<Placed<EquationDefinition>>,
  firstSlot: number,
  binder: Binder,
  around: Surroundings,
): readonly ModelEquation[] {
  const { definition } = spread
  const { mistakes } = around
  const { id, formula, start, note, places } = definition
  const formulaText = parsedText(formula, places.formula ?? places.item, mistakes)
  const trees = boundTrees(spread, formulaText, binder)
  const baseTrees =
    start === undefined ? trees : startTrees(spread, start, places.start ?? places.item, binder, mistakes)
  if (baseTrees.some(readsLastYear)) {
    if (start === undefined) mistakes.add('model.start-missing', { id }, formulaText.at)
    else mistakes.add('model.start-reads-last-year', { id }, places.start ?? places.item)
  }
  return describedItems(spread, around).map((item, index) => ({
    ...item,
    slot: firstSlot + index,
    formula,
    ...(start === undefined ? {} : { start: String(start) }),
    ...(note === undefined ? {} : { note }),
    tree: trees[index] ?? { kind: 'number', value: 0 },
    baseTree: baseTrees[index] ?? { kind: 'number', value: 0 },
  }))
}

function startTrees(
  spread: Spread<Spreadable>,
  start: string | number,
  at: Place | undefined,
  binder: Binder,
  mistakes: Mistakes,
): readonly BoundTree[] {
  if (typeof start === 'number') return spread.instances.map(() => ({ kind: 'number', value: start }))
  return boundTrees(spread, parsedText(start, at, mistakes), binder)
}

/** The rules of a check, one per element; `firstSlot` is the slot of the first one. */
export function expandCheck(
  spread: Spread<Placed<CheckDefinition>>,
  firstSlot: number,
  binder: Binder,
  { pack, mistakes }: Surroundings,
): readonly ModelRule[] {
  const { definition, instances } = spread
  const { id, label, formula, test, tolerance, from, places } = definition
  const { base_year: baseYear, horizon } = pack.head
  const text = parsedText(formula, places.formula ?? places.item, mistakes)
  const trees = boundTrees(spread, text, binder)
  const first = from ?? baseYear
  if (first < baseYear || first > horizon)
    mistakes.add(
      'model.year-outside',
      { id, year: first, first: baseYear, last: horizon },
      places.from ?? places.item,
    )
  if (first <= baseYear && trees.some(readsLastYear))
    mistakes.add('model.check-from', { id, year: baseYear + 1 }, text.at)
  return instances.map(({ elements }, index) => ({
    slot: firstSlot + index,
    id,
    elements,
    label,
    formula,
    tree: trees[index] ?? { kind: 'number', value: 0 },
    verdict: { kind: 'check', test, tolerance },
    fromIndex: Math.max(first - baseYear, 0),
  }))
}

/** The rule of a flag. One that reads last year is judged from the second year on. */
export function flagRule(
  definition: Placed<FlagDefinition>,
  slot: number,
  binder: Binder,
  { mistakes }: Surroundings,
): ModelRule {
  const { id, label, formula, places } = definition
  const text = parsedText(formula, places.formula ?? places.item, mistakes)
  const spread = singleSpread(id, places)
  const [tree = { kind: 'number', value: 0 }] = boundTrees(spread, text, binder)
  return {
    slot,
    id,
    elements: [],
    label,
    formula,
    tree,
    verdict: { kind: 'flag' },
    fromIndex: readsLastYear(tree) ? 1 : 0,
  }
}

function singleSpread(id: string, places: Places): Spread<Spreadable> {
  return {
    definition: { id, places },
    family: id,
    axes: [],
    instances: [{ id, elements: [], bindings: new Map() }],
  }
}
