/** The slim bar over the cards: which board, how its charts are shown, and what is added to it. */

import { Button, MenuTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { inRem } from '../../ui/rem.ts'
import { useSize } from '../../ui/use-size.ts'
import { asPacked, isArranged } from './arrange.ts'
import { barRoom } from './bar-room.ts'
import { BoardChoice } from './board-choice.tsx'
import { boardMessages } from './board-messages.ts'
import { ChartSettings } from './chart-settings.tsx'
import { usePicker } from './picker/picker-place.ts'
import './board-bar.css'

export function BoardBar() {
  const text = useMessages(boardMessages)
  const isOwn = useApp(({ catalogue, workspace }) => isArranged(catalogue, workspace))
  const { arrange } = useActions()
  const [bar, size] = useSize<HTMLElement>()
  const { pick } = usePicker()
  const room = barRoom(size === null ? null : inRem(size.width))
  return (
    <nav ref={bar} className="board-bar" aria-label={text.bar}>
      <BoardChoice hasTabs={room.hasTabs} />
      <div className="board-tools">
        {isOwn && <IconButton icon="reset" label={text.asPacked} onPress={() => arrange(asPacked)} />}
        <MenuTrigger>
          <Button className="text-button plain" aria-label={text.arrangeLabel}>
            <Icon name="plus" />
            {room.hasTabs && <span>{text.arrange}</span>}
          </Button>
          <MenuFloat placement="bottom end" aria-label={text.arrangeLabel}>
            <MenuLine
              icon="cards"
              label={text.chooseCards}
              detail={text.chooseCardsText}
              onAction={() => pick({ kind: 'cards' })}
            />
            <MenuLine
              icon="chart"
              label={text.chooseCharts}
              detail={text.chooseChartsText}
              onAction={() => pick({ kind: 'charts' })}
            />
          </MenuFloat>
        </MenuTrigger>
        <ChartSettings room={room} />
      </div>
    </nav>
  )
}
