/** What a planner does to the story, the pinned charts, the records of decisions and the executed values of a document, at random. */

import fc from 'fast-check'
import type { App } from '../../../renderer/store/app-store.ts'
import { withExecutedValue, withoutExecutedValue } from '../../../renderer/store/executed.ts'
import { viewInForce } from '../../../renderer/store/story-view.ts'
import { plainChart } from '../../../shared/reading/pack-board.ts'
import { type Decision, decision } from '../../../shared/scenario/decision.ts'
import { lever } from '../fake-client.ts'
import { evidence } from '../frozen-evidence.ts'

/** Something that a planner does; it may turn out to change nothing. */
export type Deed = (app: App) => void

/** A record with frozen evidence. */
export const frozenRecord: Decision = decision.parse({
  id: 'frozen',
  scenario: 'a',
  question: 'Chi bao nhiêu?',
  frozen: evidence,
})

const place = fc.nat(4)
const viewOf = ({ store }: App, year: number) => ({ ...viewInForce(store.getState(), false), year })

/** The id of the item at a place, counted on from the beginning; of nothing where there is none. */
function idAt(items: readonly { readonly id: string }[], at: number): string {
  return items[at % Math.max(1, items.length)]?.id ?? 'nothing'
}

const toSteps: readonly ((app: App, id: string, to: number) => void)[] = [
  ({ actions }, id) => actions.duplicateStoryStep(id),
  ({ actions }, id) => actions.deleteStoryStep(id),
  ({ actions }, id, to) => actions.moveStoryStep(id, to),
  ({ actions }, id, to) => actions.sayStoryStep(id, `Câu ${to}`),
  ({ actions }, id, to) => actions.noteStoryStep(id, `Nhớ ${to}`),
  (app, id, to) => app.actions.updateStoryStep(id, viewOf(app, 2030 + to)),
]

const toRecords: readonly ((app: App, id: string, to: number) => void)[] = [
  ({ actions }, id, to) => actions.writeRecord(id, { question: `Câu hỏi ${to}` }),
  ({ actions }, id) => actions.deleteRecord(id),
  ({ actions }, id) => actions.carryOnRecord(id),
  ({ actions }, id) => actions.openFrozenScenario(id),
]

export const deedsOfHandingOver: readonly fc.Arbitrary<Deed>[] = [
  place.map(
    (at): Deed =>
      app =>
        app.actions.addStoryStep(viewOf(app, 2030 + at)),
  ),
  fc.tuple(fc.constantFrom(...toSteps), place, place).map(
    ([edit, at, to]): Deed =>
      app =>
        edit(app, idAt(app.store.getState().document.story, at), to),
  ),
  fc.tuple(fc.constantFrom('x', 'y', 'z').map(plainChart), fc.boolean()).map(
    ([chart, isPinned]): Deed =>
      app =>
        app.actions.pinChart(chart, isPinned),
  ),
  fc.tuple(fc.constantFrom('x', 'y', 'z').map(plainChart), place).map(
    ([chart, to]): Deed =>
      app =>
        app.actions.movePin(chart, to),
  ),
  fc.constant<Deed>(app => app.actions.addRecord()),
  fc.tuple(fc.constantFrom(...toRecords), place, place).map(
    ([edit, at, to]): Deed =>
      app =>
        edit(app, idAt(app.store.getState().document.decisions, at), to),
  ),
  fc.tuple(fc.integer({ min: 2026, max: 2035 }), fc.nat(200)).map(([year, thousandths]): Deed => {
    const entered = { item: lever.id, year, value: thousandths / 1000, source: '' }
    return app =>
      app.actions.change({ kind: 'executed', ...entered }, before => withExecutedValue(before, entered))
  }),
  fc.integer({ min: 2026, max: 2035 }).map((year): Deed => {
    const removed = { item: lever.id, year, value: 0 }
    return app =>
      app.actions.change({ kind: 'executed-removed', ...removed }, before =>
        withoutExecutedValue(before, removed),
      )
  }),
]
