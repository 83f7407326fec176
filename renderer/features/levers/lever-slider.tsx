/** The slider of a row: filled from the default to the value, so that it shows the change. */

import { useEffect, useMemo } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { createHand, type Hand } from './hand.ts'
import { leverMessages } from './lever-messages.ts'
import { placeOf, snapped, spokenText, stepped, stepsOfKey } from './lever-number.ts'
import type { LeverState } from './use-lever.ts'

interface LeverSliderProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly problemId: string | undefined
}

const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 } as const

/**
 * The browser's own range input, because it says value, bounds and words to every reader of the screen and is dragged by
 * mouse, pen and touch; React Aria's slider knows neither our units nor a tenth of a step.
 */
export function LeverSlider({ lever, state, problemId }: LeverSliderProps) {
  const text = useMessages(leverMessages)
  const language = useApp(({ language }) => language)
  const { setLever } = useActions()
  const hand = useHand(lever.id)
  const { range } = lever
  const { value, standard, saved, unit } = state
  const low = placeOf(Math.min(value, standard), range)
  const high = placeOf(Math.max(value, standard), range)
  const set = (next: number) => {
    if (next !== value) setLever(lever, next)
  }

  return (
    <div className="lever-slider">
      <span className="lever-track" />
      <span className="lever-fill" style={{ left: at(low), width: lengthOf(high - low) }} />
      <span className="lever-standard" style={{ left: at(placeOf(standard, range)) }} />
      {saved !== value && saved !== standard ? (
        <span className="lever-saved" style={{ left: at(placeOf(saved, range)) }} />
      ) : null}
      <input
        type="range"
        min={range.min}
        max={range.max}
        step="any"
        value={value}
        disabled={state.isLocked}
        aria-label={text.sliderIn(lever.short[language], state.year)}
        aria-valuetext={spokenText(value, range, unit, language)}
        aria-describedby={problemId}
        onPointerDown={hand.hold}
        onChange={event => set(snapped(event.currentTarget.valueAsNumber, standard, range))}
        onKeyDown={event => {
          const steps = stepsOfKey(event, ARROWS)
          const bound = event.key === 'Home' ? range.min : event.key === 'End' ? range.max : null
          if (steps === null && bound === null) return
          event.preventDefault()
          hand.hold()
          set(bound ?? stepped(value, steps ?? 0, range))
        }}
        onKeyUp={hand.release}
        onBlur={hand.release}
      />
    </div>
  )
}

/** The middle of the thumb at a share of the range: the thumb never leaves the track. */
function at(place: number): string {
  return `calc(var(--thumb) / 2 + ${place.toFixed(5)} * (100% - var(--thumb)))`
}

function lengthOf(share: number): string {
  return `calc(${share.toFixed(5)} * (100% - var(--thumb)))`
}

/** The hand on this lever, as the store knows it; a row that goes lets go. */
function useHand(leverId: string): Hand {
  const { holdLever } = useActions()
  const hand = useMemo(
    () => createHand(isHeld => holdLever(isHeld ? leverId : null), window),
    [holdLever, leverId],
  )
  useEffect(() => hand.release, [hand])
  return hand
}
