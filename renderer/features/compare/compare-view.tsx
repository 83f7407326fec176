/** Scenarios beside each other in place of the cards and charts: which ones, their results, and a table of what differs. */

import './compare.css'
import { useMemo, useState } from 'react'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { useMessages } from '../../i18n/messages.ts'
import { MOST_SHOWN } from '../../store/app-state.ts'
import { arrangementOf } from '../../store/boards.ts'
import { useActions, useApp, useCatalogue, useWatched } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { usePanelFocus } from '../frame/use-panel-focus.ts'
import { HelpButton } from '../help/help-button.tsx'
import { CompareCharts } from './compare-charts.tsx'
import { compareMessages } from './compare-messages.ts'
import { CompareTable } from './compare-table.tsx'
import type { LeverForm } from './lever-part.tsx'
import { ScenarioPicks } from './scenario-picks.tsx'
import { useComparison } from './use-comparison.ts'
import { YearPicks } from './year-picks.tsx'

export function CompareView() {
  const text = useMessages(compareMessages)
  const year = useApp(state => state.year)
  const comparison = useComparison()
  const variables = useVariables()
  const catalogue = useCatalogue()
  const indicators = useMemo(() => variables.map(id => indicatorOf(catalogue, id)), [variables, catalogue])
  const { compare } = useActions()
  const [form, setForm] = useState<LeverForm>('value')
  const { panel } = usePanelFocus('compare', compareButton)
  useWatched('compare', variables)
  return (
    <section ref={panel} className="compare" aria-label={text.title} tabIndex={-1}>
      <header className="compare-bar">
        <h2>{text.title}</h2>
        <HelpButton topic="scenario" />
        <Segmented<LeverForm>
          label={text.leversAs}
          value={form}
          onChange={setForm}
          choices={[
            { value: 'value', label: `${text.leversAs}: ${text.inYear(year)}`, face: text.inYear(year) },
            { value: 'path', label: `${text.leversAs}: ${text.asPath}`, face: text.asPath },
          ]}
        />
        <YearPicks />
        <IconButton icon="close" label={text.close} onPress={() => compare(false)} />
      </header>
      <section className="compare-picks" aria-label={text.picks(MOST_SHOWN)}>
        <ScenarioPicks />
      </section>
      <CompareCharts variables={variables} />
      <CompareTable comparison={comparison} indicators={indicators} form={form} />
    </section>
  )
}

/** Takes the focus back where nothing had it when the page opened. */
const compareButton = () => document.querySelector('.compare-button')

/** The variables of the cards of the board in view, each once. */
function useVariables(): readonly string[] {
  const catalogue = useCatalogue()
  const board = useApp(state => state.workspace.board)
  const boards = useApp(state => state.workspace.boards)
  return useMemo(() => {
    const { cards } = arrangementOf(catalogue, { board, boards })
    return [...new Set(cards.map(({ variable }) => variable))]
  }, [catalogue, board, boards])
}
