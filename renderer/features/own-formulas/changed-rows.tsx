/** The formulas that the scenario in hand has in place of the model's. */

import type { ChangedFormula } from '../../../shared/scenario/own-formula.ts'
import { changedFormulasOf } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { withoutChangedFormula } from '../../store/own-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { OwnRow } from './own-row.tsx'
import { RowProblems } from './row-problems.tsx'

export function ChangedRows() {
  const text = useMessages(ownPanelMessages)
  const scenario = useApp(activeScenario)
  const changed = changedFormulasOf(scenario.formulas)
  if (changed.length === 0) return <p className="own-none">{text.noChanged}</p>
  return (
    <ul className="own-rows">
      {changed.map(each => (
        <ChangedRow key={each.id} scenarioId={scenario.id} changed={each} />
      ))}
    </ul>
  )
}

interface ChangedRowProps {
  readonly scenarioId: string
  readonly changed: ChangedFormula
}

function ChangedRow({ scenarioId, changed: { id, formula, note } }: ChangedRowProps) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { variables } = useCatalogue()
  const { change, focusVariable, openOwnFormulas } = useActions()
  const variable = variables.find(each => each.id === id)
  const name = variable?.label[language] ?? id
  return (
    <OwnRow
      name={name}
      value=""
      nameHint={text.edit(name)}
      onName={() => openOwnFormulas({ kind: 'changed', id })}
      deeds={
        <>
          {variable === undefined ? null : (
            <IconButton icon="chart" label={text.show(name)} onPress={() => focusVariable(id)} />
          )}
          <IconButton
            icon="reset"
            label={text.restore(name)}
            onPress={() =>
              change({ kind: 'formula-restore', variable: id, count: 1 }, document =>
                withoutChangedFormula(document, scenarioId, id),
              )
            }
          />
        </>
      }
    >
      <dl className="own-both">
        {variable === undefined ? null : (
          <>
            <dt>{text.model}</dt>
            <dd>
              <code>{variable.formula}</code>
            </dd>
          </>
        )}
        <dt>{text.here}</dt>
        <dd>
          <code>{formula}</code>
        </dd>
      </dl>
      {note === '' ? null : <p className="analysis-note">{note}</p>}
      <RowProblems id={id} />
    </OwnRow>
  )
}
