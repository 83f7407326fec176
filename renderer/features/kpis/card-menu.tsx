/** What can be done with a card: another target, its chart, its place, where its numbers come from, a copy. */

import { memo, type RefObject } from 'react'
import { Header, MenuSection, MenuTrigger } from 'react-aria-components'
import type { Language } from '../../../shared/model/definition.ts'
import type { Indicator } from '../../../shared/reading/indicators/indicator.ts'
import type { Kpi } from '../../../shared/reading/indicators/kpi.ts'
import { ruleWords } from '../../../shared/reading/indicators/target-words.ts'
import type { CardChoice } from '../../../shared/scenario/view.ts'
import type { Explained } from '../../store/drawer.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { useGoalSeek } from '../analysis/goal-seek/use-goal-seek.ts'
import { useOpenSensitivity } from '../analysis/tornado/use-asked.ts'
import { movedCard, withoutCard, withTarget } from '../boards/arrange.ts'
import { useArrange } from '../boards/use-arrange.ts'
import { useArrangement } from '../boards/use-arrangement.ts'
import { cardWords } from './card-words.ts'
import { kpiMessages } from './kpi-messages.ts'

interface CardMenuProps {
  readonly indicator: Indicator
  /** Of the numbers on the card. */
  readonly year: number
  readonly choice: CardChoice
  readonly language: Language
  /** What stands on the card just now, for a copy. */
  readonly latest: RefObject<Kpi>
}

const NO_TARGET = 'none'

/** Follows no run: what it offers is the same whatever the numbers are. */
export const CardMenu = memo(function CardMenu(props: CardMenuProps) {
  const { indicator, language } = props
  const t = kpiMessages[language]
  const name = indicator.variable.short[language]
  return (
    <MenuTrigger>
      <IconButton icon="menu" label={t.menu(name)} className="kpi-more" />
      <MenuFloat placement="bottom end" aria-label={t.menu(name)}>
        <Targets {...props} />
        <Origins {...props} />
        <Deeds {...props} />
      </MenuFloat>
    </MenuTrigger>
  )
})

/** By which of its targets the variable is judged. */
function Targets({ indicator, choice, language }: CardMenuProps) {
  const t = kpiMessages[language]
  const change = useArrange()
  const { targets, unit } = indicator
  if (targets.length === 0) return null
  return (
    <>
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[choice.target ?? NO_TARGET]}
        onSelectionChange={keys => {
          for (const key of keys) {
            change(board => withTarget(board, choice, key === NO_TARGET ? null : String(key)))
          }
        }}
      >
        <Header className="menu-head">{t.judged}</Header>
        {targets.map(target => (
          <MenuLine
            key={target.id}
            id={target.id}
            label={t.judgedBy(ruleWords(target, unit, language), target.year)}
          />
        ))}
        <MenuLine id={NO_TARGET} label={t.unjudged} />
      </MenuSection>
      <MenuRule />
    </>
  )
}

/** Every number of the card, for those who do not click on them. */
function Origins({ indicator, year, choice, language }: CardMenuProps) {
  const t = kpiMessages[language]
  const { explain } = useActions()
  const { money, whole } = indicator
  const { target } = choice
  const open = (item: string, side: Explained['side'] = 'scenario') => explain({ item, year, side })
  return (
    <>
      <MenuSection>
        <Header className="menu-head">{t.explain}</Header>
        <MenuLine label={t.explainValue} icon="formula" onAction={() => open(indicator.id)} />
        <MenuLine label={t.explainBase} icon="formula" onAction={() => open(indicator.id, 'base')} />
        {target !== null && <MenuLine label={t.explainTarget} icon="target" onAction={() => open(target)} />}
        {money !== null && (
          <MenuLine
            label={t.explainMoney(money.variable.short[language])}
            icon="formula"
            onAction={() => open(money.variable.id)}
          />
        )}
        {whole !== null && (
          <MenuLine
            label={t.explainWhole(whole.variable.short[language])}
            icon="formula"
            onAction={() => open(whole.variable.id)}
          />
        )}
      </MenuSection>
      <MenuRule />
    </>
  )
}

function Deeds({ indicator, year, choice, language, latest }: CardMenuProps) {
  const t = kpiMessages[language]
  const change = useArrange()
  const { focusVariable, openAnalysis, say } = useActions()
  const openSensitivity = useOpenSensitivity()
  const lastOutturn = useApp(({ catalogue }) => catalogue.lastOutturn)
  const { cards } = useArrangement()
  const place = cards.findIndex(
    ({ variable, target }) => variable === choice.variable && target === choice.target,
  )
  const seekTarget = useGoalSeek()
  const copy = () => {
    navigator.clipboard
      .writeText(cardWords(latest.current, lastOutturn, language))
      .catch(() => say([{ code: 'host.clipboard-refused', args: {} }]))
  }
  const attribute = () => {
    focusVariable(choice.variable)
    openAnalysis('attribution')
  }
  return (
    <MenuSection aria-label={t.menu(indicator.variable.short[language])}>
      {choice.target !== null && (
        <MenuLine label={t.seekTarget} icon="target" onAction={() => seekTarget(choice)} />
      )}
      <MenuLine label={t.attribute} icon="waterfall" onAction={attribute} />
      <MenuLine
        label={t.sensitivity}
        icon="tornado"
        onAction={() => openSensitivity({ variable: choice.variable, year })}
      />
      <MenuLine label={t.showChart} icon="chart" onAction={() => focusVariable(choice.variable)} />
      <MenuLine label={t.copy} icon="duplicate" onAction={copy} />
      <MenuLine
        label={t.moveEarlier}
        icon="moveLeft"
        isDisabled={place <= 0}
        onAction={() => change(board => movedCard(board, choice, -1))}
      />
      <MenuLine
        label={t.moveLater}
        icon="moveRight"
        isDisabled={place === cards.length - 1}
        onAction={() => change(board => movedCard(board, choice, 1))}
      />
      <MenuLine label={t.remove} icon="trash" onAction={() => change(board => withoutCard(board, choice))} />
    </MenuSection>
  )
}
