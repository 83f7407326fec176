/** What a meeting is handed: chosen in one look, made by one press. */

import { type ReactNode, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { EXPORT_LIMITS, type PackFormat, packFormats } from '../../../shared/contract/exports.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { chartTitle } from '../../../shared/reading/charts/chart-words.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { basisName, priceMessages } from '../../../shared/reading/prices/price-messages.ts'
import { useMessages } from '../../i18n/messages.ts'
import { slotOf } from '../../store/app-state.ts'
import { useCatalogue, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { exportMessages } from './export-messages.ts'
import { offeredCharts, type PackChoice, packWishes, viewOf } from './export-wishes.ts'
import { useExport } from './use-export.ts'

type LanguageChoice = Language | 'both'

export function PackDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(exportMessages)
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { exportFiles } = useExport()
  // As it was when the dialog was opened: nothing moves behind it.
  const [state] = useState(useWholeApp().store.getState)
  const [charts] = useState(() => offeredCharts(state))
  const [kind, setKind] = useState<PackChoice['kind']>('pack')
  const [formats, setFormats] = useState<readonly PackFormat[]>(['pptx'])
  const [languages, setLanguages] = useState<LanguageChoice>(language)
  const [chosenCharts, chooseCharts] = useState(() => charts.map((_, index) => String(index)))
  const [scenarios, chooseScenarios] = useState<readonly string[]>(() => viewOf(state).scenarios)
  const isNothing = kind === 'pack' && formats.length === 0
  const isTooMany = scenarios.length > EXPORT_LIMITS.scenarios
  const wishes = packWishes(state, {
    ...{ kind, formats },
    languages: languages === 'both' ? ['vi', 'en'] : [languages],
    charts: charts.filter((_, index) => chosenCharts.includes(String(index))),
    scenarios: state.document.scenarios.map(({ id }) => id).filter(id => scenarios.includes(id)),
  })

  return (
    <Modal title={text.packTitle} size="wide" onClose={onClose}>
      <div className="pack-choice">
        <div className="pack-form">
          <div className="pack-kind">
            <Segmented<PackChoice['kind']>
              label={text.kind}
              value={kind}
              onChange={setKind}
              choices={(['pack', 'report'] as const).map(value => ({
                value,
                label: text[value],
                face: text[value],
              }))}
            />
            <p className="save-place">{kind === 'pack' ? text.packText : text.reportText}</p>
          </div>
          {kind === 'pack' ? (
            <Ticks
              label={text.formats}
              value={formats}
              onChange={chosen => setFormats(packFormats.filter(each => chosen.includes(each)))}
            >
              {packFormats.map(format => (
                <Tick key={format} value={format} detail={text[`${format}Text`]}>
                  {text[format]}
                </Tick>
              ))}
            </Ticks>
          ) : null}
          <div className="pack-group">
            <span className="pack-label" aria-hidden="true">
              {text.language}
            </span>
            <Segmented<LanguageChoice>
              label={text.language}
              value={languages}
              onChange={setLanguages}
              choices={[
                { value: 'vi', label: text.vietnamese, face: text.vietnamese },
                { value: 'en', label: text.english, face: text.english },
                { value: 'both', label: text.both, face: text.both },
              ]}
            />
          </div>
        </div>
        <div className="pack-content">
          <Ticks label={text.charts} value={chosenCharts} onChange={chooseCharts}>
            {charts.map((chart, index) => (
              <Tick key={JSON.stringify(chart)} value={String(index)}>
                {chartTitle(indicatorOf(catalogue, chart.variable), chart, { catalogue, language })}
              </Tick>
            ))}
          </Ticks>
          <Ticks label={text.scenarios} value={scenarios} onChange={chooseScenarios}>
            {state.document.scenarios.map(({ id, title }) => (
              <Tick key={id} value={id} isFixed={id === state.activeId}>
                <SlotChip slot={slotOf(state, id)} look={id === state.activeId ? 'active' : 'other'} />
                {title}
              </Tick>
            ))}
          </Ticks>
          <dl className="pack-facts">
            <dt>{text.basis}</dt>
            <dd>
              {basisName(
                state.workspace.priceBasis,
                priceMessages[language],
                catalogue.prices?.constant[language] ?? '',
              )}
            </dd>
            <dt>{text.year}</dt>
            <dd>{state.year}</dd>
          </dl>
        </div>
      </div>
      {isNothing || isTooMany ? (
        <p className="problem" role="alert">
          <Icon name="notice" />
          {isNothing ? text.nothing : text.tooMany(EXPORT_LIMITS.scenarios)}
        </p>
      ) : null}
      <div className="modal-answers">
        <span className="apart save-place">
          {wishes.length > 1 ? text.many(wishes.length, state.host.folder) : ''}
        </span>
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          label={text.export}
          look="primary"
          isDisabled={isNothing || isTooMany}
          onPress={() => {
            onClose()
            exportFiles(wishes)
          }}
        />
      </div>
    </Modal>
  )
}

interface TicksProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly children: ReactNode
}

function Ticks({ label, value, onChange, children }: TicksProps) {
  return (
    <CheckboxGroup className="pack-group" value={[...value]} onChange={onChange}>
      <Label className="pack-label">{label}</Label>
      <div className="pack-ticks">{children}</div>
    </CheckboxGroup>
  )
}

interface TickProps {
  readonly value: string
  readonly detail?: string
  /** It cannot be left out. */
  readonly isFixed?: boolean
  readonly children: ReactNode
}

function Tick({ value, detail, isFixed = false, children }: TickProps) {
  return (
    <Checkbox className="pack-tick" value={value} isReadOnly={isFixed}>
      {({ isSelected }) => (
        <>
          <span className="pack-box">{isSelected ? <Icon name="check" /> : null}</span>
          <span className="pack-tick-words">
            <span className="pack-tick-name">{children}</span>
            {detail === undefined ? null : <span className="pack-tick-detail">{detail}</span>}
          </span>
        </>
      )}
    </Checkbox>
  )
}
