/** The levers that may move, each between its bounds, and how they do. */

import { useMemo } from 'react'
import { MOST_MOVED, type MovedLever, type MoveShape, moveShapes } from '../../../../shared/analysis/moves.ts'
import { stepDecimals } from '../../../../shared/locale/quantities.ts'
import { yearsOf } from '../../../../shared/model/catalogue.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { ItemField } from '../parts/item-field.tsx'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { fullRange } from './settings.ts'
import { UnitNumberField } from './unit-number-field.tsx'

interface MovedLeversProps {
  readonly levers: readonly MovedLever[]
  /** Ids of levers that are listed first. */
  readonly leading: readonly string[]
  readonly onChange: (levers: MovedLever[]) => void
}

export function MovedLevers({ levers, leading, onChange }: MovedLeversProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const locked = useApp(state => activeScenario(state).locked)
  const free = useMemo(() => {
    const taken = levers.map(({ id }) => id)
    const others = catalogue.levers.filter(({ id }) => !locked.includes(id) && !taken.includes(id))
    const place = (id: string) => (leading.includes(id) ? leading.indexOf(id) : leading.length)
    return others.toSorted((one, other) => place(one.id) - place(other.id))
  }, [catalogue, locked, levers, leading])
  const change = (index: number, bounds: Partial<MovedLever>) =>
    onChange(levers.map((each, place) => (place === index ? { ...each, ...bounds } : each)))
  return (
    <section className="goal-levers" aria-label={text.levers}>
      <h3>{text.levers}</h3>
      <ul>
        {levers.map(({ id, low, high }, index) => {
          const lever = catalogue.levers.find(each => each.id === id)
          const unit = catalogue.units.find(each => each.id === lever?.unit)
          if (lever === undefined || unit === undefined) return null
          const name = lever.short[language]
          const decimals = stepDecimals(lever.range.step, unit)
          const bound = { isLabelled: false, unit, decimals } as const
          return (
            <li key={id}>
              <span className="goal-lever-name" title={lever.label[language]}>
                {name}
              </span>
              <UnitNumberField
                {...bound}
                label={text.low(name)}
                value={low}
                onKeep={value => change(index, { low: value })}
              />
              <span aria-hidden="true">–</span>
              <UnitNumberField
                {...bound}
                label={text.high(name)}
                value={high}
                onKeep={value => change(index, { high: value })}
              />
              <span className="goal-lever-unit">{unit.label[language]}</span>
              <IconButton
                icon="close"
                className="narrow"
                label={text.removeLever(name)}
                onPress={() => onChange(levers.filter(each => each.id !== id))}
              />
            </li>
          )
        })}
      </ul>
      {levers.length < MOST_MOVED && (
        <ItemField
          // Empty again after each choice.
          key={levers.length}
          label={text.addLever}
          items={free}
          chosen=""
          onChange={id => {
            const lever = catalogue.levers.find(each => each.id === id)
            if (lever !== undefined) onChange([...levers, fullRange(lever)])
          }}
        />
      )}
    </section>
  )
}

interface MovementFieldsProps {
  readonly shape: MoveShape
  readonly by: number
  readonly onShape: (shape: MoveShape) => void
  readonly onBy: (year: number) => void
}

export function MovementFields({ shape, by, onShape, onBy }: MovementFieldsProps) {
  const text = useMessages(goalSeekMessages)
  const catalogue = useCatalogue()
  const names = { ramp: text.ramp, shift: text.shift }
  const details = { ramp: text.rampDetail, shift: text.shiftDetail }
  return (
    <div className="analysis-question">
      <ChoiceSelect
        label={text.shape}
        choices={moveShapes.map(id => ({ id, name: names[id], detail: details[id] }))}
        chosen={shape}
        onChange={id => onShape(id === 'shift' ? 'shift' : 'ramp')}
      />
      <ChoiceSelect
        label={text.by}
        choices={yearsOf(catalogue)
          .filter(year => year > catalogue.lastOutturn)
          .map(year => ({ id: String(year), name: String(year) }))}
        chosen={String(by)}
        onChange={id => onBy(Number(id))}
      />
    </div>
  )
}
