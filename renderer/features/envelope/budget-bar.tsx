/** The whole budget as one bar of 100 %: every line with name, share and money, to be opened, and drawn by its edge. */

import { useMemo, useRef, useState } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import { useSize } from '../../ui/use-size.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { BarEdgeHandle } from './bar-edge-handle.tsx'
import { fitBar } from './bar-labels.ts'
import type { PlacedLine } from './bar-layout.ts'
import { BarLine, type Floor } from './bar-line.tsx'
import { floorDecimals, lineWords } from './budget-words.ts'
import { edgesOf } from './edge-hand.ts'
import { envelopeMessages } from './envelope-messages.ts'
import { LinePopover } from './line-popover.tsx'
import { requestsIn } from './requests.ts'
import { useEdgeDrag } from './use-edge-drag.ts'
import './budget-bar.css'

interface BudgetBarProps {
  readonly budget: Budget
  readonly language: Language
  /** Id of the lever in hand. */
  readonly held: string | null
}

/** How keys go from line to line; the ends are the first and the last. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -99, End: 99 }

export function BudgetBar({ budget, language, held }: BudgetBarProps) {
  const t = envelopeMessages[language]
  const look = useChartLook()
  const catalogue = useCatalogue()
  const levers = useApp(state => activeScenario(state).levers)
  const locked = useApp(state => activeScenario(state).locked)
  const [ref, size] = useSize<HTMLDivElement>()
  const [current, setCurrent] = useState(budget.lines[0]?.id ?? '')
  const [opened, setOpened] = useState<string | null>(null)
  const anchor = useRef<Element>(null)
  const width = size?.width ?? null

  const { labels, placed } = useMemo(
    () => (width === null ? { labels: [], placed: [] } : fitBar(budget, locked, width, look, language)),
    [budget, locked, width, look, language],
  )
  const requests = useMemo(
    () => requestsIn(catalogue, { levers, locked }, budget.year),
    [catalogue, levers, locked, budget.year],
  )
  const isFree = budget.year > catalogue.lastOutturn
  const edges = edgesOf(placed, look.scale)
  const drag = useEdgeDrag(ref, {
    edges: edges.filter(edge =>
      requests.some(
        ({ line, isLocked, isExecuted }) => line === edge.line && isFree && !isLocked && !isExecuted,
      ),
    ),
    requests,
    width: width ?? 1,
    floor: budget.floor,
  })

  const open = (id: string) => {
    anchor.current = ref.current?.querySelector(`[data-line="${id}"] .budget-pick`) ?? null
    setOpened(id)
  }

  /** The line that a press is on; on a handle, which lies over two lines, the one under the pointer. */
  const lineAt = (target: Element, clientX: number): string | null => {
    if (!target.matches('.budget-edge'))
      return target.closest('[data-line]')?.getAttribute('data-line') ?? null
    const x = clientX - (ref.current?.getBoundingClientRect().left ?? 0)
    return placed.find(({ left, width }) => x <= left + width)?.id ?? null
  }

  return (
    <div
      className="budget"
      ref={ref}
      role="toolbar"
      aria-label={t.bar(budget.year)}
      aria-description={t.barKeys}
      {...drag.handlers}
      onClick={event => {
        const id = event.target instanceof Element ? lineAt(event.target, event.clientX) : null
        if (!drag.wasDrag() && id !== null) open(id)
      }}
      onFocus={({ target }) =>
        setCurrent(target.closest('[data-line]')?.getAttribute('data-line') ?? current)
      }
      onKeyDown={event => {
        if (!(event.target instanceof Element) || !event.target.matches('.budget-pick')) return
        // Until the line that was opened has taken the focus.
        if (event.key === 'Escape') setOpened(null)
        const step = STEPS[event.key]
        if (step === undefined) return
        event.preventDefault()
        const at = budget.lines.findIndex(({ id }) => id === current)
        const next = budget.lines[Math.min(budget.lines.length - 1, Math.max(0, at + step))]
        if (next === undefined) return
        event.currentTarget.querySelector<HTMLElement>(`[data-line="${next.id}"] .budget-pick`)?.focus()
      }}
    >
      {budget.lines.map((line, index) => {
        const place = placed[index]
        const label = labels[index]
        if (place === undefined || label === undefined) return null
        const edge = edges[index]
        const request = requests.find(each => each.line === line.id)
        const isHeld = line.lever !== null && line.lever === held
        return (
          <BarLine
            key={line.id}
            place={place}
            label={label}
            isHeld={isHeld}
            isOdd={index % 2 === 1}
            isCurrent={line.id === current}
            isOpened={line.id === opened}
            words={lineWords(budget, line, label.isLocked, language)}
            floor={line.lever === null ? floorOf(budget, line.share, language) : null}
          >
            {request === undefined || edge === undefined || !isFree ? null : (
              <BarEdgeHandle
                lever={request.lever}
                year={budget.year}
                value={request.value}
                name={line.short[language]}
                isLocked={request.isLocked || request.isExecuted}
                isHeld={isHeld}
                isNear={drag.near === line.id}
                isCurrent={line.id === current}
                edge={edge}
              />
            )}
          </BarLine>
        )
      })}
      <Leaders placed={placed} width={width ?? 0} />
      {opened === null ? null : (
        <LinePopover
          key={opened}
          budget={budget}
          lineId={opened}
          request={requests.find(({ line }) => line === opened) ?? null}
          anchor={anchor}
          bar={ref}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}

/** How far the residual may shrink. */
function floorOf({ floor, shareUnit }: Budget, share: number, language: Language): Floor {
  const kept = share > 0 ? Math.min(1, floor / share) : 0
  const least = quantity(floor, shareUnit, { language, decimals: floorDecimals(floor, shareUnit) }).text
  return { at: 1 - kept, text: envelopeMessages[language].floor(least) }
}

function Leaders({ placed, width }: { readonly placed: readonly PlacedLine[]; readonly width: number }) {
  return (
    <>
      <svg
        aria-hidden="true"
        className="budget-leaders above"
        viewBox={`0 0 ${width || 1} 6`}
        preserveAspectRatio="none"
      >
        {placed.map(({ id, name: { leader } }) =>
          leader === null ? null : <path key={id} d={`M${leader.to} 0L${leader.from} 6`} />,
        )}
      </svg>
      <svg
        aria-hidden="true"
        className="budget-leaders below"
        viewBox={`0 0 ${width || 1} 6`}
        preserveAspectRatio="none"
      >
        {placed.map(({ id, amount: { leader } }) =>
          leader === null ? null : <path key={id} d={`M${leader.from} 0L${leader.to} 6`} />,
        )}
      </svg>
    </>
  )
}
