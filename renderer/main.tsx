/** Entry of the screen: opens the client and the app, then draws the workbench. */

import './client/no-generated-code.ts'
import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FaultError } from '../shared/faults.ts'
import { openClient } from './client/client.ts'
import { StartFailed } from './features/frame/start-failed.tsx'
import { Workbench } from './features/frame/workbench.tsx'
import { giveControlWords } from './i18n/control-words.ts'
import { openApp } from './store/app-store.ts'
import { AppContext } from './store/use-app.ts'
import { answerCopies } from './ui/copy-table.ts'

giveControlWords(window)
answerCopies(document)
const root = createRoot(document.getElementById('root') ?? document.body)
const client = openClient(window)

try {
  const app = await openApp(client)
  root.render(
    <StrictMode>
      <AppContext value={app}>
        <Workbench />
      </AppContext>
    </StrictMode>,
  )
} catch (reason) {
  const isRefused = reason instanceof FaultError
  root.render(<StartFailed faults={isRefused ? reason.faults : [{ code: 'host.internal', args: {} }]} />)
  if (!isRefused) throw reason
}
