/** The budget of the pack that ships with the program: edits of it, and what the engine makes of them. */

import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { openModel } from '../../../electron/services/running-model.ts'
import { requestsIn } from '../../../renderer/features/envelope/requests.ts'
import { mostToTake, takeLines } from '../../../renderer/features/envelope/take.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { takeShare } from '../../../renderer/store/budget-edits.ts'
import { setLocked } from '../../../renderer/store/edits.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { BudgetRun } from '../../../shared/reading/budget.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { standingSeries } from '../../../shared/reading/wanted-series.ts'
import type { Scenario, ScenarioDocument } from '../../../shared/scenario/document.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { fakeHost } from '../fake-client.ts'

const model = await openModel(fileURLToPath(new URL('../../../seeds', import.meta.url)))

export const { catalogue } = model
const { budget } = catalogue

/** Ids of the lines that ask for a share, in the order of the bar. */
export const asking = budget.order.filter(line => line !== budget.residual)

export function leverOf(line: string): CatalogueLever {
  return itemOf(catalogue.levers, `${budget.requested}[${line}]`)
}

const floorLever = itemOf(catalogue.levers, budget.floor)

/** The screen's store on this pack, over a host that never answers a run: what is asked here is the content. */
export const screen = await openApp(
  fakeHost({ 'catalogue:read': () => catalogue, 'runs:simulate': () => new Promise(() => undefined) }).client,
)

/** The one scenario of a document. */
export function scenarioOf({ scenarios: [scenario] }: ScenarioDocument): Scenario {
  if (scenario === undefined) throw new Error('a document has a scenario')
  return scenario
}

/** The engine's answer to a document, with its flags. */
export function answerTo(document: ScenarioDocument) {
  const [answer] = model.simulate([scenarioOf(document)], standingSeries(catalogue))
  if (answer === undefined) throw new Error('one scenario has one answer')
  return answer satisfies BudgetRun
}

/** What a planner can do to the budget, with numbers that the screen would let through. */
export type BudgetEdit =
  | { readonly kind: 'set'; readonly line: string; readonly year: number; readonly at: number }
  | { readonly kind: 'floor'; readonly year: number; readonly at: number }
  | {
      readonly kind: 'take'
      readonly from: string
      readonly to: string
      readonly year: number
      readonly part: number
    }
  | { readonly kind: 'lock'; readonly line: string; readonly isLocked: boolean }
  | { readonly kind: 'reset'; readonly line: string }
  | { readonly kind: 'hold'; readonly line: string; readonly at: number }
  | { readonly kind: 'reset-all' }

const line = fc.constantFrom(...asking)
const anyLine = fc.constantFrom(...budget.order)
const year = fc.integer({ min: catalogue.lastOutturn + 1, max: catalogue.horizon })
/** Where in a range, the ends among it. */
const at = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))

export const budgetEdit: fc.Arbitrary<BudgetEdit> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('set' as const), line, year, at }), weight: 5 },
  fc.record({ kind: fc.constant('floor' as const), year, at }),
  {
    arbitrary: fc.record({ kind: fc.constant('take' as const), from: anyLine, to: anyLine, year, part: at }),
    weight: 4,
  },
  fc.record({ kind: fc.constant('lock' as const), line, isLocked: fc.boolean() }),
  fc.record({ kind: fc.constant('reset' as const), line }),
  fc.record({ kind: fc.constant('hold' as const), line, at }),
  fc.record({ kind: fc.constant('reset-all' as const) }),
)

/** Makes edits as the screen does, by its own actions, one after the other; every one is a step of undo. */
export function edit(edits: readonly BudgetEdit[]): ScenarioDocument {
  for (const each of edits) make(each)
  return screen.store.getState().document
}

/** An empty scenario with edits. */
export function edited(edits: readonly BudgetEdit[]): ScenarioDocument {
  screen.actions.startEmpty()
  return edit(edits)
}

function make(given: BudgetEdit): void {
  const { actions, store } = screen
  const { document, activeId } = store.getState()
  switch (given.kind) {
    case 'set':
      actions.setLever(leverOf(given.line), valueAt(leverOf(given.line), given.at), given.year)
      break
    case 'floor':
      actions.setLever(floorLever, valueAt(floorLever, given.at), given.year)
      break
    case 'take': {
      const share = given.part * mostFrom(document, given)
      if (share === 0) break
      const { from, to, year } = given
      actions.change({ kind: 'take', from, to, share, year }, before =>
        takeShare(before, activeId, { from, to, share, year }, catalogue),
      )
      break
    }
    case 'lock': {
      const { isLocked } = given
      const lever = leverOf(given.line).id
      actions.change({ kind: 'lock', lever, isLocked }, before =>
        setLocked(before, activeId, lever, isLocked),
      )
      break
    }
    case 'reset':
      actions.resetLever(leverOf(given.line).id)
      break
    case 'hold': {
      const lever = leverOf(given.line)
      actions.setPath(lever, { shape: 'constant', value: valueAt(lever, given.at) })
      break
    }
    case 'reset-all':
      actions.resetAll('base')
  }
}

function valueAt({ range }: CatalogueLever, part: number): number {
  return Number((range.min + part * (range.max - range.min)).toPrecision(12))
}

function mostFrom(
  document: ScenarioDocument,
  { from, to, year }: { readonly from: string; readonly to: string; readonly year: number },
): number {
  const scenario = scenarioOf(document)
  const path = scenario.levers[floorLever.id] ?? null
  const floors = samplePath(path, groundOf(floorLever, catalogue))
  const lines = takeLines(
    { lines: budget.order.map(id => ({ id })), floor: floors[year - catalogue.baseYear] ?? 0 },
    requestsIn(catalogue, scenario, year),
  )
  return mostToTake(itemOf(lines, from), itemOf(lines, to))
}
