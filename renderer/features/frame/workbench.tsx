/** The window: bar, budget strip, levers, centre and status, each in its place. */

import '../../ui/controls.css'
import './workbench.css'
import { I18nProvider } from 'react-aria-components'
import { useApp } from '../../store/use-app.ts'
import { ChartRow } from '../charts/chart-row.tsx'
import { EnvelopeStrip } from '../envelope/envelope-strip.tsx'
import { FileDesk } from '../files/file-desk.tsx'
import { KpiRow } from '../kpis/kpi-row.tsx'
import { LeverPanel } from '../levers/lever-panel.tsx'
import { Notices } from './notices.tsx'
import { PartGuard } from './part-guard.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { usePage } from './use-page.ts'

export function Workbench() {
  usePage()
  const language = useApp(state => state.language)
  return (
    <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
      <FileDesk>
        <div className="workbench">
          <TopBar />
          <PartGuard area="strip">
            <EnvelopeStrip />
          </PartGuard>
          <PartGuard area="levers">
            <LeverPanel />
          </PartGuard>
          <PartGuard area="centre">
            <main className="centre">
              <KpiRow />
              <ChartRow />
            </main>
          </PartGuard>
          <StatusBar />
          <Notices />
        </div>
      </FileDesk>
    </I18nProvider>
  )
}
