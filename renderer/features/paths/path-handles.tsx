/** The handles of a path on its picture: sliders for the keyboard and for readers of the screen, dots for every hand. */

import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import { type ChartFrame, xOf, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { restingText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { useActions } from '../../store/use-app.ts'
import type { Hand } from '../levers/hand.ts'
import { pathAfterKey } from './handle-keys.ts'
import { type Handle, handlesOf, withoutPoint } from './handles.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

interface PathHandlesProps {
  readonly state: PathState
  readonly frame: ChartFrame
  readonly look: ChartLook
  readonly hand: Hand
  readonly heldId: string | null
  readonly hoveredId: string | null
  /** Year of a point that was just added: it gets the focus once it is drawn. */
  readonly addedYear: number | null
}

/** More values than these beside each other cannot be read; those of the others show under the hand or the focus. */
const MOST_NAMED = 4

export function PathHandles(props: PathHandlesProps) {
  const { state, frame, look, hand, heldId, hoveredId, addedYear } = props
  const { setPath } = useActions()
  const { lever, path, ground, unit, language } = state
  const text = pathMessages[language]
  const group = useRef<HTMLDivElement>(null)
  const handles = handlesOf(path, ground)
  const added = handles.find(({ year }) => year === addedYear)?.id

  const focusOn = (id: string) =>
    group.current?.querySelector<HTMLElement>(`[data-handle="${id}"]`)?.focus({ preventScroll: true })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each point that is added
  useEffect(() => {
    if (added !== undefined) focusOn(added)
  }, [addedYear])

  const remove = ({ year }: Handle, index: number) => {
    if (path?.shape !== 'points') return
    setPath(lever, withoutPoint(path, year))
    const nextId = handles[Math.min(index, handles.length - 2)]?.id
    if (nextId !== undefined) requestAnimationFrame(() => focusOn(nextId))
  }

  const onKeyDown = (event: KeyboardEvent, handle: Handle, index: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return remove(handle, index)
    }
    const next = pathAfterKey(event, path, handle, ground, lever.range)
    if (next === undefined) return
    event.preventDefault()
    hand.hold(event.key)
    setPath(lever, next)
  }

  return (
    <div ref={group}>
      {handles.map((handle, index) => {
        const value = spokenText(handle.value, lever.range, unit, language)
        // The axis has the unit; only a per cent sign is short enough to stand there again.
        const short = unit.percent ? value : restingText(handle.value, lever.range, unit, language)
        const isActive = handle.id === heldId || handle.id === hoveredId
        return (
          <div
            key={handle.id}
            className="path-handle"
            data-handle={handle.id}
            data-along={!handle.isFree || undefined}
            data-standard={path === null || undefined}
            data-active={isActive || undefined}
            data-held={handle.id === heldId || undefined}
            role="slider"
            tabIndex={0}
            aria-label={nameOf(handle, language)}
            aria-valuemin={handle.isFree ? lever.range.min : (handle.years?.min ?? handle.year)}
            aria-valuemax={handle.isFree ? lever.range.max : (handle.years?.max ?? handle.year)}
            aria-valuenow={handle.isFree ? handle.value : handle.year}
            aria-valuetext={text.handleValue(value, handle.year)}
            style={{ left: xOf(frame, handle.year), top: yOf(frame, handle.value) }}
            onKeyDown={event => onKeyDown(event, handle, index)}
            onBlur={hand.release}
          >
            <HandleWords
              handle={handle}
              words={isActive ? `${handle.year} · ${value}` : short}
              isLow={isValley(handle, state)}
              isNamed={handle.isFree && path !== null && handles.length <= MOST_NAMED}
              frame={frame}
              look={look}
            />
          </div>
        )
      })}
    </div>
  )
}

function nameOf({ role, year }: Handle, language: Language): string {
  const text = pathMessages[language]
  const names = {
    level: text.levelName,
    corner: text.cornerName(year),
    start: text.startName(year),
    end: text.endName(year),
    rate: text.rateName(year),
    point: text.pointName(year),
  }
  return names[role]
}

/** Whether the path comes to the handle from above and leaves it upwards, as far as it bends there. */
function isValley({ year, value }: Handle, { values, ground }: PathState): boolean {
  const at = (each: number) => values[each - (ground.years[0] ?? each)] ?? value
  return at(year - 1) + at(year + 1) > 2 * value
}

interface HandleWordsProps extends Pick<PathHandlesProps, 'frame' | 'look'> {
  readonly handle: Handle
  readonly words: string
  /** Named even where no hand is near. */
  readonly isNamed: boolean
  /** Whether the line leaves more room under the dot. */
  readonly isLow: boolean
}

/** Above its dot or below it, where the line is not and there is room; never beyond the picture. */
function HandleWords({ handle, words, isNamed, isLow, frame, look }: HandleWordsProps) {
  const half = look.measure(words, 600) / 2
  const x = xOf(frame, handle.year)
  const middle = Math.min(frame.right + 8 * look.scale - half, Math.max(frame.left + half, x))
  const y = yOf(frame, handle.value)
  const room = 16 * look.scale
  const isBelow = y - frame.top < room || (isLow && frame.bottom - y > room)
  return (
    <span
      className="path-handle-words"
      data-named={isNamed || undefined}
      data-below={isBelow || undefined}
      style={{ translate: `calc(${(middle - x).toFixed(1)}px - 50%)` }}
    >
      {words}
    </span>
  )
}
