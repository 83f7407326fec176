/** A tab of analysis in the drawer. */

import type { AnalysisTab } from '../../../shared/contract/workspace.ts'
import { useLanguage } from '../../store/use-app.ts'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import './analysis.css'
import { analysisTabs } from './analysis-tabs.ts'

export function AnalysisPanel({ tab }: { readonly tab: AnalysisTab }) {
  const language = useLanguage()
  const shown = analysisTabs.find(each => each.tab === tab)
  if (shown === undefined) return null
  const { title, about, Content } = shown
  return (
    <DrawerPanel
      name="analysis"
      title={title[language]}
      about={<p className="analysis-about">{about[language]}</p>}
      subject={tab}
      instead={() => document.querySelector(`[data-tool="${tab}"]`)}
    >
      <Content />
    </DrawerPanel>
  )
}
