/** Where files are opened and saved: the commands for every button, key and menu, and the questions they ask. */

import './files.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useWholeApp } from '../../store/use-app.ts'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { ImportDialog } from '../import/import-dialog.tsx'
import { LibraryDialog } from '../library/library-dialog.tsx'
import { RecentDialog } from '../library/recent-dialog.tsx'
import { OtherPackDialog } from '../packs/other-pack-dialog.tsx'
import { PacksDialog } from '../packs/packs-dialog.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DropSign } from './drop-sign.tsx'
import { createFileCommands } from './file-commands.ts'
import type { Question } from './file-question.ts'
import { NotSavedDialog } from './not-saved-dialog.tsx'
import { OpeningReportDialog } from './opening-report-dialog.tsx'
import { RecoveryDialog } from './recovery-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { UnreadableDialog } from './unreadable-dialog.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import { FileContext } from './use-file-commands.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useFileSignals } from './use-file-signals.ts'
import { useFileStanding } from './use-file-standing.ts'
import { useLeftWork } from './use-left-work.ts'
import { VersionsDialog } from './versions-dialog.tsx'

export function FileDesk({ children }: { readonly children: ReactNode }) {
  const app = useWholeApp()
  const [question, ask] = useState<Question | null>(null)
  const commands = useMemo(() => createFileCommands(app, ask), [app])
  useFocusReturn(question !== null, '.file-menu-button')
  useFileSignals(app, commands)
  useFileStanding(app)
  useLeftWork(ask)
  const isOver = useFileDrop(commands)

  return (
    <FileContext value={commands}>
      {children}
      {question?.kind === 'open' || question?.kind === 'import' ? (
        <LibraryDialog purpose={question.kind} onClose={() => ask(null)} />
      ) : null}
      {question?.kind === 'recent' ? (
        <RecentDialog ticket={question.ticket} faults={question.faults} onClose={() => ask(null)} />
      ) : null}
      {question?.kind === 'recovery' ? <RecoveryDialog onClose={() => ask(null)} /> : null}
      {question?.kind === 'save' ? (
        <SaveDialog why={question.why} onClose={() => ask(null)} onSaved={question.then} />
      ) : null}
      {question?.kind === 'report' ? <OpeningReportDialog onClose={() => ask(null)} /> : null}
      {question?.kind === 'unsaved' ? (
        <UnsavedDialog onClose={() => ask(null)} onContinue={question.then} />
      ) : null}
      {question?.kind === 'not-saved' ? (
        <NotSavedDialog
          faults={question.faults}
          onClose={() => ask(null)}
          onReplace={() => commands.replace(question.ticket, question.then)}
          onSaveAs={() => commands.saveAs(question.then)}
        />
      ) : null}
      {question?.kind === 'conflict' ? (
        <ConflictDialog ticket={question.ticket} onClose={() => ask(null)} onSettled={question.then} />
      ) : null}
      {question?.kind === 'figures' ? <ImportDialog file={question.file} onClose={() => ask(null)} /> : null}
      {question?.kind === 'models' ? <PacksDialog onClose={() => ask(null)} /> : null}
      {question?.kind === 'other-pack' ? (
        <OtherPackDialog pack={question.pack} file={question.file} onClose={() => ask(null)} />
      ) : null}
      {question?.kind === 'versions' ? <VersionsDialog onClose={() => ask(null)} /> : null}
      {question?.kind === 'unreadable' ? (
        <UnreadableDialog
          faults={question.faults}
          keptAt={question.good.keptAt}
          onClose={() => ask(null)}
          onOpen={() => commands.showGood(question.ticket, question.good)}
        />
      ) : null}
      {isOver ? <DropSign /> : null}
    </FileContext>
  )
}
