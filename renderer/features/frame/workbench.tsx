/** The window: bar, budget strip, levers, centre and status, each in its place. */

import '../../ui/controls.css'
import './workbench.css'
import { I18nProvider } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { ImpactDesk } from '../analysis/impact/impact-desk.tsx'
import { ImpactStrip } from '../analysis/impact/impact-strip.tsx'
import { Board } from '../boards/board.tsx'
import { BookView } from '../book/book-view.tsx'
import { CompareView } from '../compare/compare-view.tsx'
import { useCompareKey } from '../compare/use-compare-key.ts'
import { ExportDesk } from '../export/export-desk.tsx'
import { FileDesk } from '../files/file-desk.tsx'
import { HelpDesk } from '../help/help-desk.tsx'
import { PresentDesk } from '../present/present-desk.tsx'
import { PresenterBar } from '../present/presenter-bar.tsx'
import { PaperHead } from '../print/paper-head.tsx'
import { ReportView } from '../report/report-view.tsx'
import { ReplayBadge } from '../scenarios/replay-badge.tsx'
import { StepToast } from '../scenarios/step-toast.tsx'
import { useHistoryKeys } from '../scenarios/use-history-keys.ts'
import { Drawer } from './drawer.tsx'
import { frameMessages } from './frame-messages.ts'
import { LeverSide } from './lever-side.tsx'
import { Notices } from './notices.tsx'
import { PartGuard } from './part-guard.tsx'
import { ResultLine } from './result-line.tsx'
import { StatusBar } from './status-bar.tsx'
import { StripSide } from './strip-side.tsx'
import { ToolRail } from './tool-rail.tsx'
import { TopBar } from './top-bar.tsx'
import { usePage } from './use-page.ts'
import { useRegions } from './use-regions.ts'
// Last: these rules stand over those of every part.
import '../../ui/forced-colors.css'

const RESULTS = 'results'

export function Workbench() {
  usePage()
  useRegions()
  useHistoryKeys()
  useCompareKey()
  const language = useLanguage()
  return (
    <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
      <ExportDesk>
        <FileDesk>
          <HelpDesk>
            <ImpactDesk>
              <PresentDesk>
                <div className="workbench">
                  <SkipLink />
                  <PaperHead />
                  <TopBar />
                  <PartGuard area="strip">
                    <StripSide />
                  </PartGuard>
                  <PresenterBar />
                  <PartGuard area="levers">
                    <LeverSide />
                  </PartGuard>
                  <PartGuard area="centre">
                    <main className="centre" id={RESULTS} tabIndex={-1}>
                      <Centre />
                    </main>
                  </PartGuard>
                  <Drawer />
                  <ToolRail />
                  <ImpactStrip />
                  <StatusBar />
                  <ResultLine />
                  <Notices />
                  <StepToast />
                  <ReplayBadge />
                </div>
                <ReportView />
                <BookView />
              </PresentDesk>
            </ImpactDesk>
          </HelpDesk>
        </FileDesk>
      </ExportDesk>
    </I18nProvider>
  )
}

/** The board in view, or scenarios beside each other. */
function Centre() {
  return useApp(state => state.isComparing) ? <CompareView /> : <Board />
}

/** The first stop of the tab key: past the bar and the levers. A link would change the address, which holds the key. */
function SkipLink() {
  const text = useMessages(frameMessages)
  return (
    <button type="button" className="skip-link" onClick={() => document.getElementById(RESULTS)?.focus()}>
      {text.skip}
    </button>
  )
}
