/** Help for the whole page: its keys, the sheet of all keys, the guided start, the user guide. */

import './help.css'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useActions, useWholeApp } from '../../store/use-app.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { UserGuideContext, UserGuideView } from '../user-guide/user-guide-view.tsx'
import { Guide } from './guide.tsx'
import { LicenceSheet, LicenceSheetContext } from './licence-sheet.tsx'
import { ShortcutSheet, ShortcutSheetContext } from './shortcut-sheet.tsx'
import { isTyping } from './typing.ts'

export function HelpDesk({ children }: { readonly children: ReactNode }) {
  const { openHelp } = useActions()
  const [isSheetOpen, openSheet] = useState(false)
  const showSheet = useCallback(() => openSheet(true), [])
  const [areLicencesOpen, openLicences] = useState(false)
  const showLicences = useCallback(() => openLicences(true), [])
  const [isGuideOpen, openGuide] = useState(false)
  const showGuide = useCallback(() => openGuide(true), [])
  const { client } = useWholeApp()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isHelp = event.key === 'F1'
      const isSheet = event.key === '?' && !isTyping(event.target)
      if (!isHelp && !isSheet) return
      event.preventDefault()
      if (isQuestionOpen()) return
      if (isHelp) openHelp(null)
      else openSheet(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [openHelp])

  useEffect(
    () =>
      client.on('menu:command', ({ command }) => {
        if (command === 'licences' && !isQuestionOpen()) openLicences(true)
      }),
    [client],
  )

  return (
    <ShortcutSheetContext value={showSheet}>
      <LicenceSheetContext value={showLicences}>
        <UserGuideContext value={showGuide}>
          {children}
          <Guide />
          {isSheetOpen ? <ShortcutSheet onClose={() => openSheet(false)} /> : null}
          {areLicencesOpen ? <LicenceSheet onClose={() => openLicences(false)} /> : null}
          {isGuideOpen ? <UserGuideView onClose={() => openGuide(false)} /> : null}
        </UserGuideContext>
      </LicenceSheetContext>
    </ShortcutSheetContext>
  )
}
