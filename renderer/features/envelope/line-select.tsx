/** Chooses a line of the budget; one that cannot give or take is listed with the reason. */

import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import type { Budget } from '../../../shared/reading/budget.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { points } from './budget-words.ts'
import type { TakeLine } from './take.ts'
import { takeMessages } from './take-messages.ts'
import '../../ui/menu.css'

interface LineSelectProps {
  readonly label: string
  readonly budget: Budget
  readonly lines: readonly TakeLine[]
  /** Id of the line. */
  readonly chosen: string
  readonly side: 'from' | 'to'
  readonly onChange: (id: string) => void
}

export function LineSelect({ label, budget, lines, chosen, side, onChange }: LineSelectProps) {
  const language = useLanguage()
  const t = takeMessages[language]
  const nameOf = (id: string) => budget.lines.find(each => each.id === id)?.short[language] ?? id
  const barOf = (line: TakeLine) => (side === 'from' ? line.barsGiving : line.barsTaking)
  const detailOf = (line: TakeLine) => {
    const bar = barOf(line)
    if (bar !== null) return t[bar]
    if (side === 'from') return t.has(points(line.spare, budget.shareUnit, language))
    return line.request === null ? t.residual : t.hasRoom(points(line.room, budget.shareUnit, language))
  }
  return (
    <Select
      className="line-select"
      value={chosen}
      disabledKeys={lines.filter(line => barOf(line) !== null).map(({ id }) => id)}
      onChange={key => {
        if (typeof key === 'string') onChange(key)
      }}
    >
      <Label>{label}</Label>
      <Button className="line-select-button">
        <SelectValue>{({ selectedText }) => selectedText ?? nameOf(chosen)}</SelectValue>
        <Icon name="chevron" />
      </Button>
      <Popover className="float menu-float" offset={4}>
        <ListBox className="menu" items={lines.map(line => ({ ...line }))}>
          {line => (
            <ListBoxItem id={line.id} className="menu-line" textValue={nameOf(line.id)}>
              {({ isSelected }) => (
                <>
                  <span className="menu-face">{isSelected ? <Icon name="check" /> : null}</span>
                  <span className="menu-words">
                    <span>
                      {nameOf(line.id)}
                      {barOf(line) === 'locked' ? <Icon name="lock" /> : null}
                    </span>
                    <span className="menu-detail">{detailOf(line)}</span>
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
