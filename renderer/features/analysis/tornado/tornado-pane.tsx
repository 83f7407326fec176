/** The tornado or the elasticities of the scenario in hand, worked out anew with each change of it. */

import { useMemo } from 'react'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useAppAtRest } from '../../../store/use-app.ts'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { StandingLine } from '../parts/standing-line.tsx'
import { useLiveAnalysis } from '../use-analysis.ts'
import { ElasticityPlot, ElasticityTable } from './elasticity-plot.tsx'
import { KindsField } from './kinds-field.tsx'
import { RestLines } from './rest-lines.tsx'
import { tornadoLead } from './tornado-lead.ts'
import { tornadoMessages } from './tornado-messages.ts'
import { TornadoPlot, TornadoTable } from './tornado-plot.tsx'
import { endChoices, endsOf, type TornadoSettings } from './tornado-settings.ts'
import type { Asked } from './use-asked.ts'
import { usePlotted } from './use-plotted.ts'

interface TornadoPaneProps {
  readonly asked: Asked
  readonly settings: TornadoSettings
  readonly onSettings: (settings: TornadoSettings) => void
}

export function TornadoPane({ asked: { variable, year }, settings, onSettings }: TornadoPaneProps) {
  const text = useMessages(tornadoMessages)
  const scenario = useAppAtRest(activeScenario)
  const { mode, kinds, ends, isTable } = settings
  const question = useMemo(
    (): AskedQuestion<'tornado'> => ({
      scenario,
      variable,
      year,
      kinds: [...kinds],
      ends: mode === 'point' ? { kind: 'point' } : endsOf(ends),
    }),
    [scenario, variable, year, kinds, mode, ends],
  )
  const analysis = useLiveAnalysis('tornado', question)
  const { answered, faults } = analysis
  const endNames: Readonly<Record<TornadoSettings['ends'], { name: string; detail: string }>> = {
    range: { name: text.endsRange, detail: text.endsRangeDetail },
    5: { name: text.endsPercent(5), detail: text.endsPercentDetail },
    10: { name: text.endsPercent(10), detail: text.endsPercentDetail },
    20: { name: text.endsPercent(20), detail: text.endsPercentDetail },
    percentiles: { name: text.endsPercentiles, detail: text.endsPercentilesDetail },
  }
  return (
    <>
      {mode === 'point' ? null : (
        <ChoiceSelect
          label={text.ends}
          choices={endChoices.map(id => ({ id, ...endNames[id] }))}
          chosen={ends}
          onChange={id => {
            const chosen = endChoices.find(each => each === id)
            if (chosen !== undefined) onSettings({ ...settings, ends: chosen })
          }}
        />
      )}
      <KindsField chosen={kinds} onChange={next => onSettings({ ...settings, kinds: next })} />
      {/* An answer of a fifth of a second needs no bar; only the first one is waited for. */}
      {faults.length > 0 || answered === null ? <StandingLine analysis={analysis} /> : null}
      {answered === null ? null : <TornadoResult {...answered} isTable={isTable} />}
    </>
  )
}

interface TornadoResultProps extends NonNullable<ReturnType<typeof useLiveAnalysis<'tornado'>>['answered']> {
  readonly isTable: boolean
}

/** The last answer, with the words of the question that it answers. */
function TornadoResult({ question, answer, isTable }: TornadoResultProps) {
  const text = useMessages(tornadoMessages)
  const plotted = usePlotted(question.variable, question.year)
  const isPoint = question.ends?.kind === 'point'
  const lead = tornadoLead(answer, plotted)
  const isEmpty = answer.bars.length + answer.elasticities.length === 0
  const Shown = isPoint ? (isTable ? ElasticityTable : ElasticityPlot) : isTable ? TornadoTable : TornadoPlot
  return (
    <>
      {lead === null ? null : <p className="analysis-lead">{lead}</p>}
      {plotted.isConverted && !isPoint ? <p className="analysis-note">{text.currentPrices}</p> : null}
      {isEmpty ? <p className="analysis-lead">{text.none}</p> : <Shown answer={answer} plotted={plotted} />}
      <RestLines answer={answer} plotted={plotted} />
    </>
  )
}
