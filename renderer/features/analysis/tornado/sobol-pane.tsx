/** Sobol indices of a number in the scenario in hand: worked out at a press, with progress and a way to stop. */

import { defaultSampling } from '../../../../shared/analysis/default-sampling.ts'
import { sobolRuns } from '../../../../shared/analysis/sobol.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useAppAtRest, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { RunLine } from '../parts/run-line.tsx'
import { useAnalysis } from '../use-analysis.ts'
import { SeedField } from './seed-field.tsx'
import { SobolResult } from './sobol-result.tsx'
import { tornadoMessages } from './tornado-messages.ts'
import { largestChoices, rowChoices, type TornadoSettings } from './tornado-settings.ts'
import type { Asked } from './use-asked.ts'

interface SobolPaneProps {
  readonly asked: Asked
  readonly settings: TornadoSettings
  readonly onSettings: (settings: TornadoSettings) => void
}

const ALL = 'all'

export function SobolPane({ asked: { variable, year }, settings, onSettings }: SobolPaneProps) {
  const text = useMessages(tornadoMessages)
  const language = useLanguage()
  const scenario = useAppAtRest(activeScenario)
  const offered = defaultSampling(useCatalogue()).inputs.length
  const analysis = useAnalysis('sobol')
  const { rows, largest, seed, isTable } = settings
  const inputs = Math.min(largest ?? offered, offered)
  const runsText = (ofRows: number) =>
    text.rowsDetail(formatNumber(sobolRuns(ofRows, inputs), { language, decimals: 0 }))
  const question = { scenario, variable, year, rows, largest, seed, path: true }
  const { answered } = analysis
  const isStale =
    answered !== null &&
    (answered.question.scenario !== scenario ||
      answered.question.variable !== variable ||
      answered.question.year !== year ||
      answered.question.rows !== rows ||
      answered.question.largest !== largest ||
      answered.question.seed !== seed)
  return (
    <>
      <div className="plot-fields">
        <ChoiceSelect
          label={text.largest}
          choices={[
            ...largestChoices
              .filter(count => count < offered)
              .map(count => ({ id: String(count), name: text.largestSome(count) })),
            { id: ALL, name: text.largestAll(offered) },
          ]}
          chosen={largest === null ? ALL : String(largest)}
          onChange={id => onSettings({ ...settings, largest: id === ALL ? null : Number(id) })}
        />
        <ChoiceSelect
          label={text.rows}
          choices={rowChoices.map(count => ({
            id: String(count),
            name: formatNumber(count, { language, decimals: 0 }),
            detail: runsText(count),
          }))}
          chosen={String(rows)}
          onChange={id => onSettings({ ...settings, rows: Number(id) })}
        />
        <SeedField seed={seed} onChange={next => onSettings({ ...settings, seed: next })} />
      </div>
      <p className="analysis-note">{text.independence}</p>
      <RunLine analysis={analysis} isAgain={answered !== null} onRun={() => analysis.ask(question)}>
        <span>{runsText(rows)}</span>
      </RunLine>
      {answered === null ? null : <SobolResult {...answered} isTable={isTable} isStale={isStale} />}
    </>
  )
}
