/** The parameters that the scenario in hand has otherwise than the model. */

import { exactQuantity } from '../../../shared/locale/quantities.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { withParameter } from '../../store/own-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { OwnRow } from './own-row.tsx'

export function ParameterRows() {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { parameters, units } = useCatalogue()
  const { change, openOwnFormulas } = useActions()
  const scenario = useApp(activeScenario)
  const changed = parameters.filter(({ id }) => scenario.parameters[id] !== undefined)
  if (changed.length === 0) return <p className="own-none">{text.noParameters}</p>
  return (
    <ul className="own-rows">
      {changed.map(({ id, label, unit: unitId, value }) => {
        const unit = itemOf(units, unitId)
        const say = (each: number) => exactQuantity(each, unit, language)
        const name = label[language]
        return (
          <OwnRow
            key={id}
            name={name}
            value={`${say(value)} → ${say(scenario.parameters[id] ?? value)}`}
            nameHint={text.edit(name)}
            onName={() => openOwnFormulas({ kind: 'parameter', id })}
            deeds={
              <IconButton
                icon="reset"
                label={text.reset(name)}
                onPress={() =>
                  change({ kind: 'parameter-reset', parameter: id }, document =>
                    withParameter(document, scenario.id, id, null),
                  )
                }
              />
            }
          >
            {null}
          </OwnRow>
        )
      })}
    </ul>
  )
}
