/** A line of the budget, opened: its request to be typed, its money, its change, its padlock, and the ways on from it. */

import { type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Popover, ToggleButton } from 'react-aria-components'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Budget, BudgetLine } from '../../../shared/reading/budget.ts'
import { activeScenario } from '../../store/app-state.ts'
import { setLocked } from '../../store/edits.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { NumberLink } from '../explain/number-link.tsx'
import { aboutLine, floorDecimals } from './budget-words.ts'
import { envelopeMessages } from './envelope-messages.ts'
import { goToLever } from './go-to-lever.ts'
import type { BudgetRequest } from './requests.ts'
import { ShareField } from './share-field.tsx'
import { TakeDialog } from './take-dialog.tsx'
import './line-popover.css'

interface LinePopoverProps {
  readonly budget: Budget
  readonly lineId: string
  /** Null for the residual. */
  readonly request: BudgetRequest | null
  /** What it stands under. */
  readonly anchor: RefObject<Element | null>
  /** A press on it is no press outside: it may open another line. */
  readonly bar: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function LinePopover({ budget, lineId, request, anchor, bar, onClose }: LinePopoverProps) {
  const language = useLanguage()
  const isNarrow = useNarrow()
  const [isTaking, setTaking] = useState(false)
  const box = useRef<HTMLElement>(null)
  const line = budget.lines.find(({ id }) => id === lineId)

  useEffect(() => {
    if (isTaking) return
    const press = ({ target }: PointerEvent) => {
      const isInside =
        target instanceof Node && (box.current?.contains(target) || bar.current?.contains(target))
      if (!isInside) onClose()
    }
    window.addEventListener('pointerdown', press, true)
    return () => window.removeEventListener('pointerdown', press, true)
  }, [bar, isTaking, onClose])

  /** Back to where the line was opened from, unless the focus went elsewhere by itself. */
  const leave = () => {
    const { activeElement } = document
    const isHere = activeElement === document.body || box.current?.contains(activeElement)
    if (isHere) bar.current?.querySelector<HTMLElement>(`[data-line="${lineId}"] .budget-pick`)?.focus()
    onClose()
  }

  if (line === undefined) return null
  const about = aboutLine(line, language)
  if (isTaking) {
    return (
      <TakeDialog
        budget={budget}
        {...(line.lever === null ? { from: lineId } : { to: lineId })}
        onClose={leave}
      />
    )
  }
  return (
    <Popover
      ref={box}
      className="float line-float"
      triggerRef={anchor}
      isOpen
      // A float that lets the page live under it goes when the page scrolls, which a small window must do.
      isNonModal={!isNarrow}
      placement="bottom"
      offset={0}
      onOpenChange={isOpen => {
        if (!isOpen) leave()
      }}
    >
      <Dialog className="line-card">
        <div className="line-head">
          <Heading slot="title">{line.short[language]}</Heading>
          <IconButton icon="close" label={envelopeMessages[language].close} onPress={leave} />
        </div>
        {about === null ? null : <p className="line-label">{about}</p>}
        {request === null ? null : <RequestPart budget={budget} request={request} />}
        <Facts budget={budget} line={line} />
        {request === null ? <ResidualPart budget={budget} /> : null}
        <div className="line-actions">
          <TakeButton isResidual={request === null} request={request} onPress={() => setTaking(true)} />
          {request === null ? null : <LockButton request={request} />}
        </div>
        {request === null ? null : <WaysOn leverId={request.lever.id} onLeave={onClose} />}
      </Dialog>
    </Popover>
  )
}

interface RequestPartProps {
  readonly budget: Budget
  readonly request: BudgetRequest
}

function RequestPart({ budget, request }: RequestPartProps) {
  const language = useLanguage()
  const lastOutturn = useApp(state => state.catalogue.lastOutturn)
  const t = envelopeMessages[language]
  const isPast = budget.year <= lastOutturn
  return (
    <>
      <div className="line-request">
        <span>{t.requestIn(budget.year)}</span>
        <ShareField
          label={t.requestIn(budget.year)}
          lever={request.lever}
          unit={budget.shareUnit}
          year={budget.year}
          value={request.value}
          isDisabled={request.isLocked || request.isExecuted || isPast}
        />
        <span className="line-unit">{budget.shareUnit.label[language]}</span>
      </div>
      {isPast ? <p className="line-text">{t.outturnText(lastOutturn)}</p> : null}
      {request.isExecuted ? <p className="line-text">{t.executedText(budget.year)}</p> : null}
      {request.isLocked ? (
        <p className="line-text" data-locked>
          <Icon name="lock" /> <span>{t.lockedText}</span>
        </p>
      ) : null}
    </>
  )
}

function Facts({ budget, line }: { readonly budget: Budget; readonly line: BudgetLine }) {
  const language = useLanguage()
  const t = envelopeMessages[language]
  const { year, shareUnit, moneyUnit } = budget
  const share = difference(line.share - line.baseShare, shareUnit, { language })
  const money = difference(line.money - line.baseMoney, moneyUnit, { language })
  const isSame = !/[1-9]/.test(share.number + money.number)
  return (
    <dl className="line-facts">
      <dt>{t.allocated}</dt>
      <dd>
        <NumberLink item={line.allocated} year={year} side="scenario">
          {quantity(line.share, shareUnit, { language }).text}
        </NumberLink>
      </dd>
      <dt>{t.money}</dt>
      <dd>
        <NumberLink item={line.planned} year={year} side="scenario">
          {quantity(line.money, moneyUnit, { language }).text}
        </NumberLink>
      </dd>
      <dt>{t.versus}</dt>
      <dd title={isSame ? undefined : t.unrounded}>
        <NumberLink item={line.allocated} year={year} side="base">
          {isSame ? t.sameAsBase : share.text}
        </NumberLink>
        {isSame ? null : (
          <>
            <br />
            <NumberLink item={line.planned} year={year} side="base">
              {money.text}
            </NumberLink>
          </>
        )}
      </dd>
    </dl>
  )
}

function ResidualPart({ budget }: { readonly budget: Budget }) {
  const language = useLanguage()
  const { floor, shareUnit } = budget
  const least = quantity(floor, shareUnit, { language, decimals: floorDecimals(floor, shareUnit) }).text
  return <p className="line-text">{envelopeMessages[language].residualText(least)}</p>
}

interface TakeButtonProps {
  readonly isResidual: boolean
  readonly request: BudgetRequest | null
  readonly onPress: () => void
}

function TakeButton({ isResidual, request, onPress }: TakeButtonProps) {
  const t = envelopeMessages[useLanguage()]
  const isPast = useApp(state => state.year <= state.catalogue.lastOutturn)
  return (
    <TextButton
      look="bordered"
      icon="take"
      label={isResidual ? t.giveTo : t.takeFrom}
      isDisabled={isPast || request?.isLocked === true || request?.isExecuted === true}
      onPress={onPress}
    />
  )
}

function LockButton({ request }: { readonly request: BudgetRequest }) {
  const t = envelopeMessages[useLanguage()]
  const scenarioId = useApp(state => activeScenario(state).id)
  const { change } = useActions()
  const { lever, isLocked } = request
  return (
    <ToggleButton
      className="text-button bordered"
      isSelected={isLocked}
      onChange={isNow =>
        change({ kind: 'lock', lever: lever.id, isLocked: isNow }, document =>
          setLocked(document, scenarioId, lever.id, isNow),
        )
      }
    >
      <Icon name={isLocked ? 'lock' : 'unlock'} />
      <span>{t.lock}</span>
    </ToggleButton>
  )
}

function WaysOn({ leverId, onLeave }: { readonly leverId: string; readonly onLeave: () => void }) {
  const t = envelopeMessages[useLanguage()]
  const { openPath } = useActions()
  return (
    <div className="line-ways">
      <TextButton
        label={t.toLever}
        onPress={() => {
          onLeave()
          // Once the card is gone, which would take the focus back.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              if (!goToLever(leverId)) openPath(leverId)
            }),
          )
        }}
      />
      <TextButton
        label={t.toPath}
        onPress={() => {
          onLeave()
          openPath(leverId)
        }}
      />
    </div>
  )
}
