/** Takes money from one line of the budget and gives it to another: one step of undo, seen before it is made. */

import { useState } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { activeScenario } from '../../store/app-state.ts'
import { takeShare } from '../../store/budget-edits.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { readingWords } from '../levers/reading-words.ts'
import { LineSelect } from './line-select.tsx'
import { requestsIn } from './requests.ts'
import { mostToTake, type TakeLine, takeLines } from './take.ts'
import { type AmountKind, amountScales, amountText, isNegative, readAmount } from './take-amount.ts'
import { AmountField } from './take-amount-field.tsx'
import { takeMessages } from './take-messages.ts'
import { TakePreviewTable } from './take-preview-table.tsx'
import './take-dialog.css'

interface TakeDialogProps {
  readonly budget: Budget
  /** Ids of lines to begin with. */
  readonly from?: string
  readonly to?: string
  readonly onClose: () => void
}

/** What was typed, and in which of the two fields; the other one follows. */
interface Typed {
  readonly kind: AmountKind
  readonly text: string
  /** The share that is meant, where it has more digits than the text. */
  readonly exact?: number
}

export function TakeDialog({ budget, from: firstFrom, to: firstTo, onClose }: TakeDialogProps) {
  const language = useLanguage()
  const t = takeMessages[language]
  const catalogue = useCatalogue()
  const scenario = useApp(activeScenario)
  const { change } = useActions()
  const { year, shareUnit, whole } = budget
  const requests = requestsIn(catalogue, scenario, year)
  const lines = takeLines(budget, requests)
  const [fromId, setFrom] = useState(() => firstFrom ?? giverFor(lines, firstTo))
  const [toId, setTo] = useState(() => firstTo ?? takerFor(lines, firstFrom))
  const [typed, setTyped] = useState<Typed>({ kind: 'share', text: '' })
  const [isTried, setTried] = useState(false)

  const from = lines.find(({ id }) => id === fromId)
  const to = lines.find(({ id }) => id === toId)
  if (from === undefined || to === undefined) return null
  const most = mostToTake(from, to)
  const scales = amountScales(shareUnit, whole)
  const reading = typed.text.trim() === '' ? null : readAmount(typed.text, scales[typed.kind], most, language)
  const share = typed.exact ?? (reading?.ok ? reading.value : 0)
  const mostWords = t.most(
    `${amountText(most, scales.share, language)} ${scales.share.unit.label[language]}`,
    quantity(most * whole.money, whole.unit, { language }).text,
  )
  const problem = problemOf()

  function problemOf(): string | null {
    if (most <= 0) return t.nothing
    if (reading === null || (reading.ok && reading.value === 0)) return isTried ? t.empty : null
    if (reading.ok) return null
    const isTooMuch = reading.problem === 'out-of-range' && !isNegative(typed.text)
    return readingWords(reading.problem, isTooMuch ? mostWords : t.positive(mostWords), language)
  }

  /** What was meant as all that the one line has is not all that another has: only the digits stay. */
  const choose = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom)
    setTo(nextTo)
    setTyped({ kind: typed.kind, text: typed.text })
  }

  const field = (kind: AmountKind, label: string) => (
    <AmountField
      label={label}
      unit={scales[kind].unit.label[language]}
      text={typed.kind === kind ? typed.text : share > 0 ? amountText(share, scales[kind], language) : ''}
      isInvalid={problem !== null && typed.kind === kind}
      isDisabled={most <= 0}
      onChange={text => setTyped({ kind, text })}
    />
  )

  return (
    <Modal title={t.title(year)} onClose={onClose}>
      <form
        className="take"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (share <= 0) return
          const take = { from: fromId, to: toId, share, year }
          change({ kind: 'take', from: fromId, to: toId, share, year }, document =>
            takeShare(document, scenario.id, take, catalogue),
          )
          onClose()
        }}
      >
        <div className="take-lines">
          <LineSelect
            label={t.from}
            budget={budget}
            lines={lines}
            chosen={fromId}
            side="from"
            onChange={id => choose(id, id === toId ? fromId : toId)}
          />
          <IconButton
            icon="take"
            label={t.swap}
            isDisabled={from.barsTaking !== null || to.barsGiving !== null}
            onPress={() => choose(toId, fromId)}
          />
          <LineSelect
            label={t.to}
            budget={budget}
            lines={lines}
            chosen={toId}
            side="to"
            onChange={id => choose(id === fromId ? toId : fromId, id)}
          />
        </div>
        <div className="take-amounts">
          {field('share', t.asShare)}
          {field('money', t.asMoney)}
          <TextButton
            look="bordered"
            label={t.all}
            isDisabled={most <= 0}
            onPress={() =>
              setTyped({ kind: 'share', text: amountText(most, scales.share, language), exact: most })
            }
          />
        </div>
        {problem === null ? (
          <p className="take-note">{mostWords}</p>
        ) : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {budget.overRequest === null ? null : (
          <p className="take-note">
            {t.scaled(quantity(budget.overRequest.granted, shareUnit, { language, decimals: 1 }).text)}
          </p>
        )}
        <TakePreviewTable budget={budget} requests={requests} take={{ from: fromId, to: toId, share }} />
        <p className="take-note">{t.otherYears}</p>
        <div className="modal-answers">
          <TextButton look="bordered" label={t.cancel} onPress={onClose} />
          <TextButton look="primary" type="submit" label={t.move} isDisabled={most <= 0} />
        </div>
      </form>
    </Modal>
  )
}

/** The line that a taker would ask first: the residual where it has something, else the one that has most. */
function giverFor(lines: readonly TakeLine[], to: string | undefined): string {
  const others = lines.filter(({ id }) => id !== to)
  const residual = others.find(({ request, barsGiving }) => request === null && barsGiving === null)
  const [richest] = others.toSorted((a, b) => b.spare - a.spare)
  return (residual ?? richest)?.id ?? ''
}

/** The first line that can take. */
function takerFor(lines: readonly TakeLine[], from: string | undefined): string {
  const others = lines.filter(({ id }) => id !== from)
  return (others.find(({ barsTaking }) => barsTaking === null) ?? others[0])?.id ?? ''
}
