/** One result that a change moved: before, after and the difference; leads to where the number comes from, and to its chart. */

import { difference, quantity } from '../../../../shared/locale/quantities.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useActions, useLanguage } from '../../../store/use-app.ts'
import { useArrangement } from '../../boards/use-arrangement.ts'
import { impactMessages } from './impact-messages.ts'
import type { Mover } from './movers.ts'

interface MoverLinkProps {
  readonly mover: Mover
  readonly year: number
}

export function MoverLink({ mover, year }: MoverLinkProps) {
  const text = useMessages(impactMessages)
  const language = useLanguage()
  const { explain, focusVariable } = useActions()
  const { cards } = useArrangement()
  const { variable, unit, before, after } = mover
  const lead = () => {
    if (cards.some(card => card.variable === variable.id)) focusVariable(variable.id)
    explain({ item: variable.id, year, side: 'scenario' })
  }
  const number = (value: number) => quantity(value, unit, { language }).number
  return (
    <button type="button" className="mover" title={variable.label[language]} onClick={lead}>
      <span className="mover-name">{variable.short[language]}</span>
      <span className="mover-way">{text.fromTo(number(before), number(after))}</span>
      <b>{difference(after - before, unit, { language }).text}</b>
    </button>
  )
}
