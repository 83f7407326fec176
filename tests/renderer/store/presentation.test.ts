/** A presentation from its beginning to its end. */

import { expect, test } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import { fakeHost } from '../fake-client.ts'

test('what was said of where the audience looks goes with the presentation; everything else stays', async () => {
  const { client } = fakeHost()
  const app = await openApp(client)
  const other = { code: 'audience.closed', args: {} }
  app.actions.beginPresenting('second', 'one')
  app.actions.say([{ code: 'audience.same-display', args: {} }, other])
  app.actions.endPresenting()
  expect(app.store.getState()).toMatchObject({ presentation: null, notices: [other] })
})
