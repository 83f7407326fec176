/** Entry of the screen: opens the client and the app, then draws the workbench. */

import './client/no-generated-code.ts'
import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FaultError } from '../shared/faults.ts'
import { openClient } from './client/client.ts'
import { protectWork } from './features/files/protect-work.ts'
import { StartFailed } from './features/frame/start-failed.tsx'
import { Workbench } from './features/frame/workbench.tsx'
import { giveControlWords } from './i18n/control-words.ts'
import { openApp } from './store/app-store.ts'
import { OnScreen } from './store/on-screen.tsx'
import { atRest, paced } from './store/paced.ts'
import { answerCopies } from './ui/copy-table.ts'

giveControlWords(window)
answerCopies(document)
const root = createRoot(document.getElementById('root') ?? document.body)
const client = openClient(window)

try {
  const app = await openApp(client)
  const screen = paced(app.store, then => requestAnimationFrame(then))
  // A key goes on from what is shown.
  window.addEventListener('keydown', screen.catchUp, { capture: true })
  window.addEventListener('pagehide', app.actions.keepArrangement)
  protectWork(app, window)
  root.render(
    <StrictMode>
      <OnScreen app={{ ...app, screen, rest: atRest(screen) }}>
        <Workbench />
      </OnScreen>
    </StrictMode>,
  )
} catch (reason) {
  const isRefused = reason instanceof FaultError
  root.render(<StartFailed faults={isRefused ? reason.faults : [{ code: 'host.internal', args: {} }]} />)
  if (!isRefused) throw reason
}
