/** The cards of the board in view side by side; the chart of the one in focus comes to the fore. */

import { useMemo } from 'react'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { type Card, kpiOf, seriesOfCard } from '../../../shared/reading/indicators/kpi.ts'
import { isBaselineMoved } from '../../../shared/reading/levers/moved-baseline.ts'
import type { CardChoice } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWatched } from '../../store/use-app.ts'
import { inRem } from '../../ui/rem.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { useSize } from '../../ui/use-size.ts'
import { cardAt } from '../boards/arrange.ts'
import { usePicker } from '../boards/picker/picker-place.ts'
import { useArrange } from '../boards/use-arrange.ts'
import { useArrangement } from '../boards/use-arrangement.ts'
import { cardForm } from './card-form.ts'
import { KpiCard } from './kpi-card.tsx'
import { kpiMessages } from './kpi-messages.ts'
import { isStale } from './stale-mark.tsx'
import { useCardDrag } from './use-card-drag.ts'
import { WaitingCard } from './waiting-card.tsx'
import './kpis.css'
import './kpi-compact.css'

export function KpiRow() {
  const catalogue = useCatalogue()
  const simulation = useApp(activeSimulation)
  const language = useLanguage()
  const focus = useApp(state => state.focus)
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const isOld = useApp(isStale)
  const hasChances = useApp(state => state.ensemble.latest !== null)
  const chances = useApp(state => shownEnsemble(state)?.answer.targets)
  const { focusVariable } = useActions()
  const t = useMessages(kpiMessages)
  const { cards: choices } = useArrangement()
  const cards = useMemo(() => choices.map(choice => cardOf(choice, catalogue)), [choices, catalogue])
  useWatched(
    'cards',
    useMemo(() => cards.flatMap(({ card }) => seriesOfCard(card)), [cards]),
  )
  const [row, size] = useSize<HTMLElement>()
  const { form, columns } = cardForm(cards.length, size === null ? null : inRem(size.width))
  const arrange = useArrange()
  const [drag, beginDrag] = useCardDrag(({ from, to }) => arrange(board => cardAt(board, from, to)))
  useFocusKept(row, cards.length, '.kpi-select, .kpi-none button')
  return (
    <section
      ref={row}
      className="kpis"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      aria-label={t.region}
      aria-busy={simulation === null}
      onPointerDown={beginDrag}
    >
      {cards.length === 0 && <NoCards />}
      {cards.map(({ key, choice, card }, place) => {
        const isThere = seriesOfCard(card).every(id => simulation?.run.series[id] !== undefined)
        return simulation === null || !isThere ? (
          <WaitingCard key={key} card={card} form={form} />
        ) : (
          <KpiCard
            key={key}
            kpi={kpiOf(card, simulation.run, simulation.reference, year, basis, catalogue)}
            choice={choice}
            chance={hasChances ? (chances?.find(({ id }) => id === choice.target) ?? 'moved') : null}
            form={form}
            language={language}
            isBaselineMoved={isMoved}
            isStale={isOld}
            inFocus={choice.variable === focus}
            place={place}
            dragging={
              drag === null ? null : drag.from === place ? 'card' : drag.to === place ? 'place' : null
            }
            onFocus={focusVariable}
          />
        )
      })}
    </section>
  )
}

function NoCards() {
  const t = useMessages(kpiMessages)
  const { pick } = usePicker()
  return (
    <div className="kpi-none">
      <p>{t.none}</p>
      <TextButton look="bordered" icon="plus" label={t.choose} onPress={() => pick({ kind: 'cards' })} />
    </div>
  )
}

function cardOf(choice: CardChoice, catalogue: Catalogue) {
  const { variable, target } = choice
  const card: Card = {
    indicator: indicatorOf(catalogue, variable),
    target: target === null ? null : itemOf(catalogue.targets, target),
  }
  return { key: `${variable} ${target ?? ''}`, choice, card }
}
