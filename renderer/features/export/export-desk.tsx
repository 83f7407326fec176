/** Where packs, tables and pictures are handed out: the commands for every button and menu, and what they ask and tell. */

import './export.css'
import { type ReactNode, useMemo, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import type { AppOnScreen } from '../../store/use-app.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { type ExportTalk, type ExportWish, runExports } from './export-run.ts'
import { type ExportStage, ExportStep } from './export-step.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { ExportContext, type Exporting } from './use-export.ts'

export function ExportDesk({ children }: { readonly children: ReactNode }) {
  const app = useWholeApp()
  const [stage, setStage] = useState<ExportStage | null>(null)
  const [isPacking, pack] = useState(false)
  const exporting = useMemo<Exporting>(
    () => ({
      exportFiles: wishes => {
        runAndTell(app, wishes, setStage)
      },
      openPack: () => pack(true),
    }),
    [app],
  )
  useFocusReturn(stage !== null || isPacking, '.file-menu-button')
  return (
    <ExportContext value={exporting}>
      {children}
      {isPacking ? <PackDialog onClose={() => pack(false)} /> : null}
      {stage === null ? null : <ExportStep stage={stage} />}
    </ExportContext>
  )
}

async function runAndTell(
  { client, store, actions }: AppOnScreen,
  wishes: readonly ExportWish[],
  setStage: (stage: ExportStage | null) => void,
): Promise<void> {
  const talk: ExportTalk = {
    askName: (wish, name, faults) =>
      new Promise(resolve =>
        setStage({ kind: 'name', wish, name, faults, isOne: wishes.length === 1, resolve }),
      ),
    askAgain: (name, faults) => new Promise(resolve => setStage({ kind: 'refused', name, faults, resolve })),
    show: underWay => setStage({ kind: 'working', underWay }),
  }
  const { host, notices } = store.getState()
  for (const told of notices.filter(({ code }) => code === 'export.written')) actions.dismiss(told)
  const { dialogs } = host
  // A mistake of the program must not leave a dialog that nobody can close.
  const { files } = await runExports(wishes, { client, dialogs, talk }).finally(() => setStage(null))
  const [first] = files
  if (first === undefined) return
  const names = files.map(({ name }) => name)
  const written: Fault = { code: 'export.written', args: { names, folder: first.folder } }
  actions.say([...files.flatMap(({ notices }) => notices), written])
}
