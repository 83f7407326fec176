/** In the explanation of a number: whose formula it is, the model's own beside a changed one, and the way to change it. */

import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import { ownMessages } from '../../../shared/reading/own/own-messages.ts'
import { changedFormulasOf, isOwnId } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import './explained-formula.css'
import { ownPanelMessages } from './own-panel-messages.ts'

export function ExplainedFormula({ variable }: { readonly variable: CatalogueVariable }) {
  const text = useMessages(ownPanelMessages)
  const own = useMessages(ownMessages)
  const { openOwnFormulas } = useActions()
  const scenario = useApp(activeScenario)
  const isOwn = isOwnId(variable.id)
  const changed = changedFormulasOf(scenario.formulas).find(({ id }) => id === variable.id)
  return (
    <div className="explained-formula">
      {changed === undefined ? null : (
        <div className="explained-changed">
          <p>
            <Icon name="formula" /> {own.changedIn(scenario.title)}
          </p>
          <code>{own.modelSays(variable.formula)}</code>
          {changed.note === '' ? null : <p>{changed.note}</p>}
        </div>
      )}
      <TextButton
        icon="formula"
        label={isOwn ? text.changeIndicator : text.changeHere}
        onPress={() => openOwnFormulas({ kind: isOwn ? 'indicator' : 'changed', id: variable.id })}
      />
    </div>
  )
}

/** The way to another value of a parameter. */
export function ChangeParameter({ id }: { readonly id: string }) {
  const text = useMessages(ownPanelMessages)
  const { openOwnFormulas } = useActions()
  return (
    <div className="explained-formula">
      <TextButton
        icon="policy"
        label={text.changeParameterHere}
        onPress={() => openOwnFormulas({ kind: 'parameter', id })}
      />
    </div>
  )
}
