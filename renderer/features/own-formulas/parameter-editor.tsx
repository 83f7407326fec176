/** A parameter of the model is set otherwise in one scenario: with its range and where the model has it from. */

import { parseNumber } from '../../../shared/locale/numbers.ts'
import { exactQuantity, fieldText, fieldValue } from '../../../shared/locale/quantities.ts'
import type { CatalogueParameter } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { withParameter } from '../../store/own-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { NumberField, type NumberReading } from '../analysis/parts/number-field.tsx'
import { SourceCard } from '../explain/source-card.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'

export function ParameterEditor({ parameter }: { readonly parameter: CatalogueParameter }) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { units } = useCatalogue()
  const { change, openOwnFormulas } = useActions()
  const scenario = useApp(activeScenario)
  const { id, value, low, high } = parameter
  const unit = itemOf(units, parameter.unit)
  const inForce = scenario.parameters[id] ?? value
  const isChanged = scenario.parameters[id] !== undefined
  const say = (each: number) => exactQuantity(each, unit, language)
  // The unit stands once, behind the end of the range.
  const bare = (each: number) => fieldText(each, unit, language, 0)
  const read = (typed: string): NumberReading => {
    const parsed = parseNumber(typed.replace('%', ''), language)
    if (!parsed.ok) return { ok: false, words: text.noNumber }
    const next = fieldValue(parsed.value, unit)
    // No scenario beyond it runs, and no file with one opens.
    return next < low || next > high
      ? { ok: false, words: text.outside(bare(low), say(high)) }
      : { ok: true, value: next }
  }
  const keep = (next: number) => {
    if (next === inForce) return
    if (next === value) return reset()
    change({ kind: 'parameter', parameter: id, from: inForce, to: next }, document =>
      withParameter(document, scenario.id, id, next),
    )
  }
  const reset = () =>
    change({ kind: 'parameter-reset', parameter: id }, document =>
      withParameter(document, scenario.id, id, null),
    )
  return (
    <DrawerPanel
      name="own-formulas"
      title={text.parameterTitle(parameter.label[language])}
      about={<p className="own-id">{scenario.title}</p>}
      subject={`parameter ${id}`}
      onBack={() => openOwnFormulas(null)}
      onEscape={() => openOwnFormulas(null)}
      instead={() => document.querySelector('[data-tool="own-formulas"]')}
    >
      <div className="own-editor">
        <div className="own-value">
          <NumberField
            label={text.value}
            unit={unit.label[language]}
            text={fieldText(inForce, unit, language, 0)}
            read={read}
            onKeep={keep}
          />
          {isChanged ? <TextButton icon="reset" label={text.modelValue(say(value))} onPress={reset} /> : null}
        </div>
        <p className="analysis-note">{text.range(bare(low), say(high))}</p>
        <SourceCard source={parameter.source} language={language} />
      </div>
    </DrawerPanel>
  )
}
