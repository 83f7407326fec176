/** Hands the app down to everything on the screen. */

import type { ReactNode } from 'react'
import { AppContext, type AppOnScreen, LanguageContext, useApp } from './use-app.ts'

interface OnScreenProps {
  readonly app: AppOnScreen
  readonly children: ReactNode
}

export function OnScreen({ app, children }: OnScreenProps) {
  return (
    <AppContext value={app}>
      <InLanguage>{children}</InLanguage>
    </AppContext>
  )
}

function InLanguage({ children }: Pick<OnScreenProps, 'children'>) {
  return <LanguageContext value={useApp(state => state.language)}>{children}</LanguageContext>
}
