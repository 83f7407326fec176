/** The indicators of the file, with their value in the selected year. */

import { useMemo, useState } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import { commonIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import type { OwnIndicator } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { readersOf, withoutIndicator } from '../../store/own-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWatched } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { OwnRow } from './own-row.tsx'
import { RowProblems } from './row-problems.tsx'

export function IndicatorRows() {
  const text = useMessages(ownPanelMessages)
  const scenarios = useApp(state => state.document.scenarios)
  const indicators = useMemo(() => commonIndicators(scenarios), [scenarios])
  const ids = useMemo(() => indicators.map(({ id }) => id), [indicators])
  useWatched('own-formulas', ids)
  const { budget } = useCatalogue()
  if (indicators.length === 0) {
    // Every model has a budget: what its first line gets of the whole can be told in the names of any of them.
    const example = `${budget.planned}[${budget.order[0]}]/${budget.envelope}`
    return <p className="own-none">{text.noIndicators(example)}</p>
  }
  return (
    <ul className="own-rows">
      {indicators.map(indicator => (
        <IndicatorRow key={indicator.id} indicator={indicator} />
      ))}
    </ul>
  )
}

function IndicatorRow({ indicator }: { readonly indicator: OwnIndicator }) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { units, baseYear, variables } = useCatalogue()
  const { change, focusVariable, openOwnFormulas } = useActions()
  const scenario = useApp(activeScenario)
  const value = useApp(state => activeSimulation(state)?.run.series[indicator.id]?.[state.year - baseYear])
  const [isRead, setRead] = useState(false)
  const { id, label, formula, start, note } = indicator
  const unit = units.find(each => each.id === indicator.unit)
  const readers = readersOf(id, scenario.formulas)
  const names = readers.map(
    each => variables.find(variable => variable.id === each.id)?.label[language] ?? each.id,
  )
  const edit = () => openOwnFormulas({ kind: 'indicator', id })
  const remove = () => {
    if (readers.length > 0) return setRead(true)
    change({ kind: 'indicator-remove', label }, document => withoutIndicator(document, id))
  }
  return (
    <OwnRow
      name={label}
      value={value === undefined || unit === undefined ? '' : quantity(value, unit, { language }).text}
      nameHint={text.edit(label)}
      onName={edit}
      deeds={
        <>
          <IconButton icon="chart" label={text.show(label)} onPress={() => focusVariable(id)} />
          <IconButton icon="close" label={text.remove(label)} onPress={remove} />
        </>
      }
    >
      <code className="own-code">
        {id} = {formula}
      </code>
      {start === undefined ? null : <code className="own-code">{text.startIs(baseYear, start)}</code>}
      {note === '' ? null : <p className="analysis-note">{note}</p>}
      <RowProblems id={id} />
      {isRead && readers.length > 0 ? (
        <p className="problem" role="alert">
          <span>{text.isRead(label, names.join('; '))}</span>
        </p>
      ) : null}
    </OwnRow>
  )
}
