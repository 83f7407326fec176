import { expect, it } from 'vitest'
import { isUnsaved } from '../../../renderer/features/levers/use-lever-path.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { fakeHost, lever } from '../fake-client.ts'

it('a lever can go back to its saved path only where it is another, and the scenario was saved', async () => {
  const { store, actions } = await openApp(fakeHost().client)
  const canGoBack = () => isUnsaved(store.getState(), lever.id)
  expect(canGoBack()).toBe(false)
  actions.setPath(lever, { shape: 'constant', value: 0.04 })
  expect(canGoBack()).toBe(true)

  const { activeId } = store.getState()
  actions.change(
    { kind: 'duplicate', title: 'Copy' },
    document => ({
      ...document,
      scenarios: document.scenarios.flatMap(each =>
        each.id === activeId ? [each, { ...each, id: 'copy', title: 'Copy' }] : [each],
      ),
    }),
    'copy',
  )
  expect(canGoBack()).toBe(false)
  actions.undo()
  actions.resetLever(lever.id)
  expect(canGoBack()).toBe(false)
})
