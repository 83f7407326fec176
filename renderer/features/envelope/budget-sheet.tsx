/** The budget of all years in place of the charts: in shares or in money, live while a lever moves. */

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { budgetsOf } from '../../../shared/reading/budget.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { BudgetTable } from './budget-table.tsx'
import { unitWords } from './budget-words.ts'
import { envelopeMessages } from './envelope-messages.ts'
import { tableMessages } from './table-messages.ts'
import { type TableKind, unitOfTable } from './table-rows.ts'
import './budget-sheet.css'

/** How long it is said that the table was copied, in milliseconds. */
const REMARK = 4000

export function BudgetSheet() {
  const t = useMessages(tableMessages)
  const words = useMessages(envelopeMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const basis = useApp(state => state.workspace.priceBasis)
  const simulation = useApp(activeSimulation)
  const { seeBudgetAs } = useActions()
  const [kind, setKind] = useState<TableKind>('share')
  const [isCopied, setCopied] = useState(false)
  const sheet = useRef<HTMLElement>(null)
  const budgets = useMemo(
    () => (simulation === null ? [] : budgetsOf(catalogue, simulation, basis)),
    [catalogue, simulation, basis],
  )
  const [first] = budgets

  const close = () => {
    seeBudgetAs('bar')
    // To the choice of the bar, which is the first.
    document.querySelector<HTMLElement>('.envelope-view button')?.focus()
  }
  useEscape(sheet, close)
  useEffect(() => {
    if (!isCopied) return
    const resting = setTimeout(() => setCopied(false), REMARK)
    return () => clearTimeout(resting)
  }, [isCopied])

  return (
    <section className="budget-sheet" ref={sheet} aria-label={t.title(catalogue.baseYear, catalogue.horizon)}>
      <header className="budget-sheet-head">
        <h2>{t.title(catalogue.baseYear, catalogue.horizon)}</h2>
        {first === undefined ? null : (
          <span className="budget-sheet-unit">
            {unitWords(unitOfTable(first, kind), kind === 'money' ? first.moneyOf : null, language)}
          </span>
        )}
        <span className="budget-sheet-tools">
          <Segmented<TableKind>
            label={t.shownAs}
            value={kind}
            onChange={setKind}
            choices={[
              { value: 'share', label: t.asShare, face: t.asShare },
              { value: 'money', label: t.asMoney, face: t.asMoney },
            ]}
          />
          <TextButton
            look="bordered"
            label={t.copy}
            onPress={() => {
              sheet.current?.querySelector<HTMLElement>('table [tabindex="0"]')?.focus()
              // The page answers a copy of the table that has the focus with its plain numbers.
              setCopied(document.execCommand('copy'))
            }}
          />
          <IconButton icon="close" label={t.close} onPress={close} />
        </span>
      </header>
      {budgets.length === 0 ? (
        <p>{words.waiting}</p>
      ) : (
        <BudgetTable budgets={budgets} kind={kind} scaling={catalogue.budget.scaling} language={language} />
      )}
      <p className="budget-sheet-hint" role="status">
        {isCopied ? t.copied : kind === 'share' ? t.hintShort : t.hintMoneyShort}
      </p>
    </section>
  )
}

/** Esc closes the sheet while the focus is in it, in the strip above, or nowhere: elsewhere the key has its own meaning. */
function useEscape(sheet: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { activeElement } = document
      const isOurs =
        activeElement === document.body ||
        sheet.current?.contains(activeElement) === true ||
        activeElement?.closest('.envelope-strip') != null
      if (event.key === 'Escape' && !event.defaultPrevented && isOurs) latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [sheet])
}
