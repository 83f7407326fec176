/** A presentation from its beginning to its end, and the channel on which its audience listens. */

import { expect, it } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import { fakeHost } from '../fake-client.ts'

it('what was said of where the audience looks goes with the presentation; everything else stays', async () => {
  const { client } = fakeHost()
  const app = await openApp(client)
  const other = { code: 'audience.closed', args: {} }
  app.actions.beginPresenting('second', 'one')
  app.actions.say([{ code: 'audience.same-display', args: {} }, other])
  app.actions.endPresenting()
  expect(app.store.getState()).toMatchObject({ presentation: null, notices: [other] })
})

it('speaks on the channel of the window that was opened last, and keeps it on this screen', async () => {
  const { store, actions } = await openApp(fakeHost().client)
  const presentation = () => store.getState().presentation
  actions.beginPresenting('second', 'first')
  actions.holdAudience(true)
  // The key was pressed twice before the host had answered, which closed the first window for another.
  actions.moveStage('second', 'other')
  expect(presentation()).toMatchObject({ stage: 'second', channel: 'other', isHeld: true })
  actions.moveStage('here')
  expect(presentation()).toMatchObject({ stage: 'here', channel: 'other', isHeld: true })
})
