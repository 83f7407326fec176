/** What can be done with a chart: another variable, its parts, other places, a table, its size and place, where it comes from. */

import { Header, MenuSection, MenuTrigger, type Selection } from 'react-aria-components'
import { breakdownsOf, formsOf } from '../../../shared/reading/breakdown.ts'
import { ensembleMessages } from '../../../shared/reading/charts/ensemble-messages.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { arePinsFull, isPinned } from '../../store/story-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { useOpenSensitivity } from '../analysis/tornado/use-asked.ts'
import { useUncertaintySettings } from '../analysis/uncertainty/uncertainty-settings.ts'
import { canBeDrawnOtherwise, drawnOtherwise, movedChart } from '../boards/arrange.ts'
import { pickerMessages } from '../boards/picker/picker-messages.ts'
import { usePicker } from '../boards/picker/picker-place.ts'
import { useArrange } from '../boards/use-arrange.ts'
import { useArrangement } from '../boards/use-arrangement.ts'
import { useChartRemoval } from '../boards/use-chart-removal.ts'
import { ChartExportMenu } from '../export/chart-export-menu.tsx'
import { kpiMessages } from '../kpis/kpi-messages.ts'
import { storyMessages } from '../present/story-messages.ts'
import { chartMenuMessages } from './chart-menu-messages.ts'
import type { BoardPlace, ChartPlace } from './chart-place.ts'

interface ChartMenuProps {
  readonly place: ChartPlace
  readonly onBoard: BoardPlace
  readonly title: string
  readonly isTable: boolean
  readonly onTable: (isTable: boolean) => void
}

export function ChartMenu({ place, onBoard, title, isTable, onTable }: ChartMenuProps) {
  const { choice, onEnlarge, onRestore } = place
  const text = useMessages(chartMenuMessages)
  const year = useApp(state => state.year)
  const { explain } = useActions()
  const { pick } = usePicker()
  return (
    <MenuTrigger>
      <IconButton icon="menu" label={text.menu(title)} />
      <MenuFloat placement="bottom end" aria-label={text.menu(title)}>
        <MenuSection aria-label={text.menu(title)}>
          <MenuLine
            label={text.replace}
            icon="chart"
            onAction={() => pick({ kind: 'replace', variable: choice.variable })}
          />
          <MenuLine
            label={text.explain}
            icon="formula"
            onAction={() => explain({ item: choice.variable, year, side: 'scenario' })}
          />
          <Analyses variable={choice.variable} />
          <MenuLine
            label={isTable ? text.showChart : text.showTable}
            icon="table"
            onAction={() => onTable(!isTable)}
          />
          {onEnlarge !== null && <MenuLine label={text.enlarge} icon="enlarge" onAction={onEnlarge} />}
          {onRestore !== null && <MenuLine label={text.restore} icon="restore" onAction={onRestore} />}
          <ChartExportMenu choice={choice} />
        </MenuSection>
        <Drawing choice={choice} />
        <MenuRule />
        <Bands />
        <MenuRule />
        <Pin choice={choice} />
        <MenuRule />
        <Place title={title} choice={choice} place={onBoard} />
      </MenuFloat>
    </MenuTrigger>
  )
}

const WHOLE = 'whole'
const BENCHMARKS = 'benchmarks'
const BANDS = 'bands'

/**
 * Whole or by its parts, and what lies over it; nothing where the variable can be drawn in one way only. A full board says
 * why it cannot keep another way to draw a chart that it does not have.
 */
function Drawing({ choice }: { readonly choice: ChartChoice }) {
  const text = useMessages(chartMenuMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const arrange = useArrange()
  const breakdowns = breakdownsOf(catalogue, choice.variable)
  const forms = formsOf(catalogue, choice.variable)
  const hasBenchmarks = catalogue.benchmarks.some(({ variable }) => variable === choice.variable)
  const isDisabled = !canBeDrawnOtherwise(useArrangement(), choice.variable)
  const hindrance = isDisabled ? pickerMessages[language].full : undefined
  const change = (other: Partial<ChartChoice>) => arrange(board => drawnOtherwise(board, choice, other))
  return (
    <>
      {breakdowns.length > 0 && (
        <>
          <MenuRule />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[choice.breakdown ?? WHOLE]}
            onSelectionChange={keys => change({ breakdown: chosenOf(keys, WHOLE) })}
          >
            <Header className="menu-head">{text.breakdown}</Header>
            <MenuLine id={WHOLE} label={text.whole} detail={hindrance} isDisabled={isDisabled} />
            {catalogue.dimensions
              .filter(({ id }) => breakdowns.includes(id))
              .map(({ id, label }) => (
                <MenuLine key={id} id={id} label={label[language]} isDisabled={isDisabled} />
              ))}
          </MenuSection>
        </>
      )}
      {choice.breakdown !== null && forms.length > 1 && (
        <>
          <MenuRule />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[choice.form]}
            onSelectionChange={keys =>
              change({ form: chosenOf(keys, 'stacked') === null ? 'stacked' : 'multiples' })
            }
          >
            <Header className="menu-head">{text.form}</Header>
            {forms.map(form => (
              <MenuLine key={form} id={form} label={text[form]} isDisabled={isDisabled} />
            ))}
          </MenuSection>
        </>
      )}
      {hasBenchmarks && (
        <>
          <MenuRule />
          <MenuSection
            aria-label={text.benchmarks}
            selectionMode="multiple"
            selectedKeys={choice.benchmarks ? [BENCHMARKS] : []}
            onSelectionChange={() => change({ benchmarks: !choice.benchmarks })}
          >
            <MenuLine id={BENCHMARKS} label={text.benchmarks} detail={hindrance} isDisabled={isDisabled} />
          </MenuSection>
        </>
      )}
    </>
  )
}

/** What drives the result and which changes did it, asked of the chart's own variable. */
function Analyses({ variable }: { readonly variable: string }) {
  const text = useMessages(kpiMessages)
  const year = useApp(state => state.year)
  const { focusVariable, openAnalysis } = useActions()
  const openSensitivity = useOpenSensitivity()
  return (
    <>
      <MenuLine
        label={text.attribute}
        icon="waterfall"
        onAction={() => {
          focusVariable(variable)
          openAnalysis('attribution')
        }}
      />
      <MenuLine
        label={text.sensitivity}
        icon="tornado"
        onAction={() => openSensitivity({ variable, year })}
      />
    </>
  )
}

/** On all charts at once: they rest on the same draws. */
function Bands() {
  const { bands } = useMessages(ensembleMessages)
  const { settings, change } = useUncertaintySettings()
  return (
    <MenuSection
      aria-label={bands}
      selectionMode="multiple"
      selectedKeys={settings.showsBands ? [BANDS] : []}
      onSelectionChange={() => change({ showsBands: !settings.showsBands })}
    >
      <MenuLine id={BANDS} label={bands} />
    </MenuSection>
  )
}

/** Among the charts of the file that a pack of papers takes up. */
function Pin({ choice }: { readonly choice: ChartChoice }) {
  const text = useMessages(storyMessages)
  const isPinnedNow = useApp(state => isPinned(state.document, choice))
  const isFull = useApp(state => arePinsFull(state.document))
  const { pinChart } = useActions()
  return (
    <MenuSection aria-label={text.pins}>
      <MenuLine
        label={isPinnedNow ? text.unpin : text.pin}
        icon="pin"
        isDisabled={isFull && !isPinnedNow}
        detail={isFull && !isPinnedNow ? text.pinsFull(LIMITS.pins) : undefined}
        onAction={() => pinChart(choice, !isPinnedNow)}
      />
    </MenuSection>
  )
}

/** The chosen key; null for `none`, which stands for it in a menu. */
function chosenOf(keys: Selection, none: string): string | null {
  const [key] = keys === 'all' ? [] : keys
  return key === undefined || key === none ? null : String(key)
}

interface PlaceProps {
  readonly title: string
  readonly choice: ChartChoice
  readonly place: BoardPlace
}

function Place({ title, choice, place }: PlaceProps) {
  const text = useMessages(chartMenuMessages)
  const focus = useApp(state => state.focus)
  const arrange = useArrange()
  const { canMoveEarlier, canMoveLater, canBeRemoved } = place
  const { variable } = choice
  const move = (by: 1 | -1) => arrange(board => movedChart(board, focus, variable, by))
  const remove = useChartRemoval()
  return (
    <MenuSection aria-label={text.place(title)}>
      <MenuLine
        label={text.moveEarlier}
        icon="moveLeft"
        isDisabled={!canMoveEarlier}
        onAction={() => move(-1)}
      />
      <MenuLine label={text.moveLater} icon="moveRight" isDisabled={!canMoveLater} onAction={() => move(1)} />
      <MenuLine
        label={text.remove}
        icon="trash"
        isDisabled={!canBeRemoved}
        onAction={() => remove(variable)}
      />
    </MenuSection>
  )
}
