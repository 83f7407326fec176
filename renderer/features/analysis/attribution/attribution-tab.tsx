/** Which of the changes account for the difference: question, picture of one year or of all, and the model's own account beside it. */

import { useMemo, useState } from 'react'
import { MOST_EXACT } from '../../../../shared/analysis/attribution.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useActions, useApp, useAppAtRest, useCatalogue } from '../../../store/use-app.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { MovedList } from '../impact/moved-list.tsx'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { VariableField, YearField } from '../parts/question-fields.tsx'
import { RunLine } from '../parts/run-line.tsx'
import { StandingLine } from '../parts/standing-line.tsx'
import { type Analysis, useLiveAnalysis } from '../use-analysis.ts'
import { useSettings } from '../use-settings.ts'
import { attributionMessages } from './attribution-messages.ts'
import {
  type AttributionSettings,
  attributionSettings,
  baseOf,
  firstSettings,
  groupsBetween,
  LIVE_GROUPS,
  SCENARIO,
} from './attribution-settings.ts'
import { DividedDifference } from './divided-difference.tsx'
import './attribution.css'

export function AttributionTab() {
  const text = useMessages(attributionMessages)
  const catalogue = useCatalogue()
  const [settings, set] = useSettings('attribution', attributionSettings, firstSettings)
  const [variable, setVariable] = useVariable()
  const [year, setYear] = useYear()
  const active = useAppAtRest(activeScenario)
  const scenarios = useAppAtRest(state => state.document.scenarios)
  const against = useMemo(
    () => baseOf(settings.against, active, scenarios),
    [settings.against, active, scenarios],
  )
  const question = useMemo<AskedQuestion<'attribution'>>(
    () => ({ scenario: active, against, grouping: { by: settings.grouping }, variables: [variable] }),
    [active, against, settings.grouping, variable],
  )
  const groups = useMemo(
    () => groupsBetween(catalogue, active, against, settings.grouping),
    [catalogue, active, against, settings.grouping],
  )
  const movesBaseline = useMemo(
    () => groupsBetween(catalogue, active, { kind: 'defaults' }, 'item').length > 0,
    [catalogue, active],
  )
  const isLive = groups.length <= LIVE_GROUPS
  const analysis = useLiveAnalysis('attribution', isLive && groups.length > 0 ? question : null)
  const { answered } = analysis
  const isAnswered = answered?.question === question
  const nothingDiffers =
    against.kind === 'scenario' ? text.nothing : movesBaseline ? text.noPolicy : text.unchanged
  return (
    <>
      <div className="analysis-question">
        <VariableField chosen={variable} onChange={setVariable} />
        <YearField year={year} onChange={setYear} />
      </div>
      <div className="attribution-choices">
        <AgainstField settings={settings} onChange={set} />
        <ChoiceSelect
          label={text.grouping}
          choices={(['sector', 'item', 'kind'] as const).map(id => ({ id, name: text[id] }))}
          chosen={settings.grouping}
          onChange={id => set({ ...settings, grouping: groupingOf(id) })}
        />
      </div>
      {groups.length === 0 ? (
        <p className="analysis-note">{nothingDiffers}</p>
      ) : (
        <>
          <Segmented
            label={text.view}
            choices={(['waterfall', 'path', 'table'] as const).map(value => ({
              value,
              label: text[value],
              face: text[value],
            }))}
            value={settings.view}
            onChange={view => set({ ...settings, view })}
          />
          {isLive ? (
            <LiveStanding analysis={analysis} />
          ) : (
            <RunLine analysis={analysis} isAgain={answered !== null} onRun={() => analysis.ask(question)}>
              <span>{text.manyGroups(groups.length, MOST_EXACT)}</span>
            </RunLine>
          )}
          {answered === null || analysis.faults.length > 0 ? null : (
            <DividedDifference
              asked={answered.question}
              answer={answered.answer}
              isStale={!isAnswered && !isLive}
              view={settings.view}
              year={year}
            />
          )}
        </>
      )}
      <MovedList />
    </>
  )
}

/** An answer that follows every change comes before a bar could be read; only why there is none is told. */
function LiveStanding({ analysis }: { readonly analysis: Analysis<'attribution'> }) {
  return analysis.running !== null && analysis.faults.length === 0 ? null : (
    <StandingLine analysis={analysis} />
  )
}

interface AgainstFieldProps {
  readonly settings: AttributionSettings
  readonly onChange: (settings: AttributionSettings) => void
}

function AgainstField({ settings, onChange }: AgainstFieldProps) {
  const text = useMessages(attributionMessages)
  const active = useAppAtRest(activeScenario)
  const scenarios = useAppAtRest(state => state.document.scenarios)
  const others = scenarios
    .filter(({ id }) => id !== active.id)
    .map(({ id, title }) => ({ id: `${SCENARIO}${id}`, name: title }))
  const choices = [
    { id: 'baseline', name: text.baseline, detail: text.baselineDetail },
    { id: 'defaults', name: text.defaults, detail: text.defaultsDetail },
    ...others,
  ]
  const chosen = choices.some(({ id }) => id === settings.against) ? settings.against : 'baseline'
  return (
    <ChoiceSelect
      label={text.against}
      choices={choices}
      chosen={chosen}
      onChange={against => onChange({ ...settings, against })}
    />
  )
}

function groupingOf(id: string): AttributionSettings['grouping'] {
  return id === 'item' || id === 'kind' ? id : 'sector'
}

/** The variable of the card in focus, or another one until a card comes into focus again. */
function useVariable(): readonly [string, (variable: string) => void] {
  const focus = useApp(state => state.focus)
  const [chosen, choose] = useState({ focus, variable: focus })
  return [chosen.focus === focus ? chosen.variable : focus, variable => choose({ focus, variable })]
}

/** The year of the whole screen; the first that a planner may change, where that is one of outturn. */
function useYear(): readonly [number, (year: number) => void] {
  const { lastOutturn } = useCatalogue()
  const year = useApp(state => state.year)
  const { selectYear } = useActions()
  return [Math.max(year, lastOutturn + 1), selectYear]
}
