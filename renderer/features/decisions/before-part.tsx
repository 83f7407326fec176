/** The frozen record that another one carries on, and what has changed from it. */

import { momentText } from '../../../shared/locale/moments.ts'
import type { Decision } from '../../../shared/scenario/decision.ts'
import { recordBefore } from '../../../shared/scenario/decision-chain.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ownSimulation } from '../../store/app-state.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import { InputLines } from './input-lines.tsx'
import { ValuesTable } from './values-table.tsx'

export function BeforePart({ record }: { readonly record: Decision }) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const before = useApp(({ document }) => recordBefore(record, document.decisions))
  const today = useApp(({ document }) => document.scenarios.find(({ id }) => id === record.scenario))
  const simulation = useApp(state => ownSimulation(state, record.scenario))
  const baseYear = useApp(({ catalogue }) => catalogue.baseYear)
  const { openDecisions } = useActions()
  if (before === null) return null
  const inputs = record.frozen ?? today
  const results =
    record.frozen !== null
      ? { baseYear: record.frozen.baseYear, series: record.frozen.outputs }
      : simulation && { baseYear, series: simulation.run.series }
  return (
    <section className="record-before">
      <TextButton
        icon="history"
        label={text.follows(momentText(before.frozen.at, language))}
        onPress={() => openDecisions(before.id)}
      />
      {inputs === undefined ? null : (
        <InputLines title={text.changedInputs} none={text.sameInputs} before={before.frozen} after={inputs} />
      )}
      <ValuesTable
        title={text.beforeAndAfter}
        first={{ baseYear: before.frozen.baseYear, series: before.frozen.outputs }}
        firstName={text.before}
        second={results}
        secondName={text.after}
      />
    </section>
  )
}
