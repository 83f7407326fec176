/** The drawer on the right: where a number comes from, a lever's path, an analysis, the story, decision records, what is asked of the model, or help; beside the charts, never over them. */

import './drawer.css'
import { useApp } from '../../store/use-app.ts'
import { AnalysisPanel } from '../analysis/analysis-panel.tsx'
import { BackTestPanel } from '../back-test/back-test-panel.tsx'
import { DecisionsPanel } from '../decisions/decisions-panel.tsx'
import { ExecutedPanel } from '../executed/executed-panel.tsx'
import { ExplainPanel } from '../explain/explain-panel.tsx'
import { HelpPanel } from '../help/help-panel.tsx'
import { OwnFormulasPanel } from '../own-formulas/own-formulas-panel.tsx'
import { PathPanel } from '../paths/path-panel.tsx'
import { StoryPanel } from '../present/story-panel.tsx'
import { PartGuard } from './part-guard.tsx'

export function Drawer() {
  const drawer = useApp(state => state.drawer)
  if (drawer === null) return null
  return (
    <div className="drawer">
      <PartGuard area="drawer">
        {drawer.tab === 'explain' && <ExplainPanel trail={drawer.trail} />}
        {drawer.tab === 'path' && <PathPanel key={drawer.leverId} leverId={drawer.leverId} />}
        {drawer.tab === 'analysis' && <AnalysisPanel tab={drawer.analysis} />}
        {drawer.tab === 'decisions' && <DecisionsPanel record={drawer.record} />}
        {drawer.tab === 'story' && <StoryPanel />}
        {drawer.tab === 'executed' && <ExecutedPanel />}
        {drawer.tab === 'back-test' && <BackTestPanel />}
        {drawer.tab === 'own-formulas' && <OwnFormulasPanel editing={drawer.editing} />}
        {drawer.tab === 'help' && <HelpPanel topic={drawer.topic} />}
      </PartGuard>
    </div>
  )
}
