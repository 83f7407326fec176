/** Everything in the file that is not the model's: indicators, changed formulas and parameters, and what is not applied yet. */

import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { ChangedRows } from './changed-rows.tsx'
import { DraftRows } from './draft-rows.tsx'
import { IndicatorRows } from './indicator-rows.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { ParameterRows } from './parameter-rows.tsx'

export function OwnList() {
  const text = useMessages(ownPanelMessages)
  const title = useApp(state => activeScenario(state).title)
  const { openOwnFormulas } = useActions()
  return (
    <DrawerPanel
      name="own-formulas"
      title={text.title}
      about={<p className="analysis-about">{text.about}</p>}
      subject="own-formulas"
      instead={() => document.querySelector('[data-tool="own-formulas"]')}
    >
      <DraftRows />
      <section className="own-part" aria-label={text.indicators}>
        <h3>{text.indicators}</h3>
        <p className="analysis-note">{text.indicatorsAbout}</p>
        <IndicatorRows />
        <TextButton
          icon="plus"
          look="bordered"
          label={text.addIndicator}
          onPress={() => openOwnFormulas({ kind: 'indicator', id: null })}
        />
      </section>
      <section className="own-part" aria-label={text.changed(title)}>
        <h3>{text.changed(title)}</h3>
        <p className="analysis-note">{text.changedAbout}</p>
        <ChangedRows />
        <TextButton
          icon="formula"
          look="bordered"
          label={text.changeFormula}
          onPress={() => openOwnFormulas({ kind: 'changed', id: null })}
        />
      </section>
      <section className="own-part" aria-label={text.parameters(title)}>
        <h3>{text.parameters(title)}</h3>
        <ParameterRows />
        <TextButton
          icon="policy"
          look="bordered"
          label={text.changeParameter}
          onPress={() => openOwnFormulas({ kind: 'parameter', id: null })}
        />
      </section>
    </DrawerPanel>
  )
}
