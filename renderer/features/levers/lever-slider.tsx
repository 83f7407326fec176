/** The slider of a row: filled from the default to the value, so that it shows the change, with a mark for what that is measured against. */

import { type PointerEvent, useMemo, useRef, useState } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import {
  placeOf,
  snapped,
  spokenText,
  stepped,
  stepsOfKey,
} from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { HintAt } from '../../ui/hint.tsx'
import { type LeverMark, marksOf } from './lever-marks.ts'
import { leverMessages } from './lever-messages.ts'
import { markSentence } from './lever-words.ts'
import type { LeverState } from './use-lever.ts'
import { useLeverHand } from './use-lever-hand.ts'
import { useRest } from './use-rest.ts'

interface LeverSliderProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly describedBy: string | undefined
}

const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 } as const

/**
 * The browser's own range input, because it says value, bounds and words to every reader of the screen and is dragged by
 * mouse, pen and touch; React Aria's slider knows neither our units nor a tenth of a step.
 */
export function LeverSlider({ lever, state, describedBy }: LeverSliderProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { setLever } = useActions()
  /** One whose gesture was taken back may still be down: what it says until it is lifted counts no more. */
  const pointer = useRef<'up' | 'down' | 'spent'>('up')
  const hand = useLeverHand(lever.id, isTakenBack => {
    if (isTakenBack && pointer.current === 'down') pointer.current = 'spent'
  })
  const { range } = lever
  const { standard, base, saved, unit } = state
  const [value, lead] = useThumb(state)
  const marks = useMemo(() => marksOf({ standard, base, saved }), [standard, base, saved])
  const rest = useRest<HTMLElement>()
  const low = placeOf(Math.min(value, standard), range)
  const high = placeOf(Math.max(value, standard), range)
  const lift = () => {
    pointer.current = 'up'
  }
  const set = (next: number) => {
    lead(next)
    setLever(lever, next)
  }

  return (
    <div
      className="lever-slider"
      onPointerMove={event => rest.point(event.buttons === 0 ? markUnder(event) : null)}
      onPointerLeave={() => rest.point(null)}
    >
      <span className="lever-track" />
      <span className="lever-fill" style={{ left: at(low), width: lengthOf(high - low) }} />
      {marks.map(mark => (
        <span
          key={nameOf(mark)}
          className="lever-mark"
          data-kinds={nameOf(mark)}
          style={{ left: at(placeOf(mark.value, range)) }}
        />
      ))}
      <input
        type="range"
        min={range.min}
        max={range.max}
        step="any"
        value={value}
        disabled={state.fixed !== null}
        aria-label={text.sliderIn(lever.short[language], state.year)}
        aria-valuetext={spokenText(value, range, unit, language)}
        aria-describedby={describedBy}
        onPointerDown={event => {
          rest.point(null)
          // A field that is left keeps what was typed: before the gesture, and not as a part of it.
          event.currentTarget.focus()
          pointer.current = 'down'
          hand.hold()
        }}
        onPointerUp={lift}
        onPointerCancel={lift}
        onChange={event => {
          if (pointer.current !== 'spent') set(snapped(event.currentTarget.valueAsNumber, standard, range))
        }}
        onKeyDown={event => {
          const steps = stepsOfKey(event, ARROWS)
          const bound = event.key === 'Home' ? range.min : event.key === 'End' ? range.max : null
          if (steps === null && bound === null) return
          event.preventDefault()
          hand.hold(event.key)
          set(bound ?? stepped(value, steps ?? 0, range))
        }}
        onBlur={hand.release}
      />
      <MarkHint drawn={rest.on} marks={marks} lever={lever} state={state} />
    </div>
  )
}

interface MarkHintProps {
  /** The drawn mark on which a hand rests. */
  readonly drawn: HTMLElement | null
  readonly marks: readonly LeverMark[]
  readonly lever: CatalogueLever
  readonly state: LeverState
}

/** What a mark means, over the mark. */
function MarkHint({ drawn, marks, lever, state }: MarkHintProps) {
  const language = useLanguage()
  const mark = marks.find(each => nameOf(each) === drawn?.dataset.kinds)
  if (mark === undefined) return null
  return <HintAt place={{ current: drawn }}>{markSentence(mark, lever, state, language)}</HintAt>
}

function nameOf({ kinds }: LeverMark): string {
  return kinds.join(' ')
}

/** How far from a mark a hand may be, in pixels. */
const REACH = 7

/** The drawn mark that is nearest to the hand, if one is near. */
function markUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): HTMLElement | null {
  const near = [...currentTarget.querySelectorAll<HTMLElement>('.lever-mark')].map(drawn => {
    const { left, width } = drawn.getBoundingClientRect()
    return { drawn, distance: Math.abs(left + width / 2 - clientX) }
  })
  const [best] = near.filter(({ distance }) => distance <= REACH).sort((a, b) => a.distance - b.distance)
  return best?.drawn ?? null
}

/** The middle of the thumb at a share of the range: the thumb never leaves the track. */
function at(place: number): string {
  return `calc(var(--thumb) / 2 + ${place.toFixed(5)} * (100% - var(--thumb)))`
}

function lengthOf(share: number): string {
  return `calc(${share.toFixed(5)} * (100% - var(--thumb)))`
}

/** Where the thumb stands: under the hand at once, while everything else on the screen waits for the result. */
function useThumb({ value, isHeld }: LeverState): [number, (next: number) => void] {
  const [led, setLed] = useState<{ readonly to: number; readonly from: number } | null>(null)
  // The next hold, by whatever hand, begins where the lever stands.
  if (!isHeld && led !== null) setLed(null)
  return [isHeld && led?.from === value ? led.to : value, to => setLed({ to, from: value })]
}
