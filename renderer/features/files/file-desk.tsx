/** Where files are opened and saved: the commands for every button, key and menu, and the questions they ask. */

import './files.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useWholeApp } from '../../store/use-app.ts'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { LibraryDialog } from '../library/library-dialog.tsx'
import { RecentDialog } from '../library/recent-dialog.tsx'
import { DropSign } from './drop-sign.tsx'
import { createFileCommands, type Question } from './file-commands.ts'
import { OpeningReportDialog } from './opening-report-dialog.tsx'
import { RecoveryDialog } from './recovery-dialog.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import { FileContext } from './use-file-commands.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useFileSignals } from './use-file-signals.ts'
import { useLeftWork } from './use-left-work.ts'

export function FileDesk({ children }: { readonly children: ReactNode }) {
  const app = useWholeApp()
  const [question, ask] = useState<Question | null>(null)
  const commands = useMemo(() => createFileCommands(app, ask), [app])
  useFocusReturn(question !== null, '.file-menu-button')
  useFileSignals(app, commands)
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
      {question?.kind === 'report' ? <OpeningReportDialog onClose={() => ask(null)} /> : null}
      {question?.kind === 'save' ? (
        <SaveDialog why={question.why} onClose={() => ask(null)} onSaved={question.then} />
      ) : null}
      {question?.kind === 'unsaved' ? (
        <UnsavedDialog onClose={() => ask(null)} onContinue={question.then} />
      ) : null}
      {question?.kind === 'replace' ? (
        <ReplaceDialog
          faults={question.faults}
          onClose={() => ask(null)}
          onReplace={() => commands.replace(question.ticket, question.then)}
          onSaveAs={() => commands.saveAs(question.then)}
        />
      ) : null}
      {isOver ? <DropSign /> : null}
    </FileContext>
  )
}
