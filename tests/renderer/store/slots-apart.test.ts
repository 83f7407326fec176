import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_SHOWN, shownScenarios } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { slotsApart } from '../../../renderer/store/slots-apart.ts'
import { documentOf, fakeHost } from '../fake-client.ts'

describe('slots of scenarios that are drawn together', () => {
  it('stay where no two are the same', () => {
    const slots = { a: 2, b: 1, c: 2 }
    expect(slotsApart(slots, ['a', 'b'])).toBe(slots)
  })

  it('change for the line that comes new, to one that no drawn line has', () => {
    expect(slotsApart({ a: 2, b: 1, c: 2 }, ['a', 'b', 'c'])).toEqual({ a: 2, b: 1, c: 3 })
    expect(slotsApart({ a: 2, b: 1, c: 2 }, ['c', 'b', 'a'])).toEqual({ a: 3, b: 1, c: 2 })
  })

  it('differ whatever is drawn of however many, and lines that stay keep their look', async () => {
    const ids = Array.from({ length: 15 }, (_, index) => `s${index}`)
    const id = fc.constantFrom(...ids)
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('select' as const), id }),
      fc.record({ kind: fc.constantFrom('show' as const, 'hide' as const), id }),
      fc.record({ kind: fc.constantFrom('copy' as const, 'delete' as const), id }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), id }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async deeds => {
        const app = await openApp(fakeHost().client)
        const { actions, store } = app
        actions.show({
          document: documentOf('File', ids),
          ticket: null,
          name: 'f.h45',
          notices: [],
          isReadOnly: false,
          report: null,
        })
        const drawn = () => shownScenarios(store.getState()).map(each => each.id)
        for (const { kind, id: of } of deeds) {
          const before = { drawn: drawn(), slots: store.getState().slots }
          if (kind === 'select' && store.getState().document.scenarios.some(each => each.id === of))
            actions.selectScenario(of)
          else if (kind === 'show') actions.showScenario(of, true)
          else if (kind === 'hide') actions.showScenario(of, false)
          else if (kind === 'copy') actions.duplicateScenario(of)
          else if (kind === 'delete') actions.deleteScenario(of)
          else if (kind === 'undo') actions.undo()
          else if (kind === 'redo') actions.redo()
          const { slots } = store.getState()
          expect(drawn().length).toBeLessThanOrEqual(MOST_SHOWN)
          expect(new Set(drawn().map(each => slots[each])).size).toBe(drawn().length)
          for (const stayed of drawn().filter(each => before.drawn.includes(each))) {
            expect(slots[stayed]).toBe(before.slots[stayed])
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
