/** The charts that are pinned for the pack, in the order in which it has them. */

import { LIMITS } from '../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { arePinsFull } from '../../store/story-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { chartName } from './step-words.ts'
import { storyMessages } from './story-messages.ts'

export function PinnedCharts() {
  const text = useMessages(storyMessages)
  const pins = useApp(state => state.document.pins)
  const isFull = useApp(state => arePinsFull(state.document))
  return (
    <section className="pinned-charts" aria-label={text.pins}>
      <h3>{text.pins}</h3>
      {pins.length === 0 && <p className="story-empty">{text.noPins}</p>}
      <ol>
        {pins.map((chart, index) => (
          <Pinned key={keyOf(chart)} chart={chart} index={index} count={pins.length} />
        ))}
      </ol>
      {isFull && <p className="story-hint">{text.pinsFull(LIMITS.pins)}</p>}
    </section>
  )
}

interface PinnedProps {
  readonly chart: ChartChoice
  readonly index: number
  readonly count: number
}

function Pinned({ chart, index, count }: PinnedProps) {
  const text = useMessages(storyMessages)
  const catalogue = useCatalogue()
  const name = chartName(chart, catalogue, useLanguage())
  const isKnown = catalogue.variables.some(({ id }) => id === chart.variable)
  const { movePin, pinChart } = useActions()
  return (
    <li>
      <span className="story-step-place">{index + 1}</span>
      <span className="pinned-name">
        {name}
        {!isKnown && <span className="pinned-gone">{text.pinGone}</span>}
      </span>
      <IconButton
        icon="moveUp"
        label={text.pinUp(name)}
        isDisabled={index === 0}
        onPress={() => movePin(chart, index - 1)}
      />
      <IconButton
        icon="moveDown"
        label={text.pinDown(name)}
        isDisabled={index === count - 1}
        onPress={() => movePin(chart, index + 1)}
      />
      <IconButton icon="close" label={text.unpinOf(name)} onPress={() => pinChart(chart, false)} />
    </li>
  )
}

function keyOf({ variable, breakdown, form, benchmarks }: ChartChoice): string {
  return [variable, breakdown, form, benchmarks].join(' ')
}
