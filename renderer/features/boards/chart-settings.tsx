/** How many charts stand in the grid and what they show: as buttons beside each other, or behind one. */

import { Button, Header, MenuSection, MenuTrigger } from 'react-aria-components'
import { type ChartCount, chartCounts } from '../../../shared/contract/workspace.ts'
import { type ChartMode, chartModes } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { visibleCharts } from '../../store/boards.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { withCount } from './arrange.ts'
import type { BarRoom } from './bar-room.ts'
import { boardMessages } from './board-messages.ts'
import { useChartAlone } from './chart-alone.ts'
import { useArrange } from './use-arrange.ts'
import { useArrangement } from './use-arrangement.ts'

const countIcons: Readonly<Record<ChartCount, IconName>> = {
  1: 'oneChart',
  2: 'twoCharts',
  3: 'threeCharts',
  4: 'fourCharts',
}

export function ChartSettings({ room }: { readonly room: BarRoom }) {
  const text = useMessages(boardMessages)
  const baseYear = useApp(state => state.catalogue.baseYear)
  const mode = useApp(state => state.workspace.chartMode)
  const board = useArrangement()
  const alone = useChartAlone()
  const focus = useApp(state => state.focus)
  const isAlone = visibleCharts(board, focus).some(({ variable }) => variable === alone.variable)
  const count: ChartCount = isAlone ? 1 : board.count
  const { arrange } = useActions()
  const arrangeBoard = useArrange()

  const setMode = (chosen: ChartMode) => arrange(workspace => ({ ...workspace, chartMode: chosen }))
  const setCount = (chosen: ChartCount) => {
    if (isAlone && chosen === 1) return
    alone.setVariable(null)
    arrangeBoard(before => withCount(before, chosen))
  }

  const hints: Readonly<Record<ChartMode, string>> = {
    value: text.valueHint,
    difference: text.differenceHint,
    relative: text.relativeHint,
    index: text.indexHint(baseYear),
  }
  const modes = chartModes.map(value => ({
    value,
    label: text[value],
    face: text[value],
    hint: hints[value],
  }))
  const counts = chartCounts.map(value => ({
    value: String(value),
    label: text.charts(value),
    face: <Icon name={countIcons[value]} />,
  }))
  const chooseMode = (id: string) => setMode(chartModes.find(each => each === id) ?? mode)
  const chooseCount = (id: string) => setCount(chartCounts.find(each => String(each) === id) ?? count)

  const modeLines = (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={keys => {
        for (const key of keys) chooseMode(String(key))
      }}
    >
      <Header className="menu-head">{text.mode}</Header>
      {modes.map(({ value, label, hint }) => (
        <MenuLine key={value} id={value} label={label} detail={hint} />
      ))}
    </MenuSection>
  )
  const countLines = (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(count)]}
      onSelectionChange={keys => {
        for (const key of keys) chooseCount(String(key))
      }}
    >
      <Header className="menu-head">{text.count}</Header>
      {chartCounts.map(value => (
        <MenuLine key={value} id={String(value)} label={text.charts(value)} icon={countIcons[value]} />
      ))}
    </MenuSection>
  )
  return (
    <>
      {room.hasModes ? (
        <Segmented label={text.mode} value={mode} onChange={setMode} choices={modes} />
      ) : (
        <MenuTrigger>
          <Button
            className="text-button bordered"
            aria-label={`${room.hasCounts ? text.mode : text.view}: ${text[mode]}`}
          >
            <span>{text[mode]}</span>
            <Icon name="chevron" />
          </Button>
          <MenuFloat placement="bottom end" aria-label={room.hasCounts ? text.mode : text.view}>
            {modeLines}
            {!room.hasCounts && countLines}
          </MenuFloat>
        </MenuTrigger>
      )}
      {room.hasCounts && (
        <Segmented label={text.count} value={String(count)} onChange={chooseCount} choices={counts} />
      )}
    </>
  )
}
