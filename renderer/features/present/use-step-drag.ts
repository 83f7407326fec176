/** Steps that a hand moves to another place in the list. The order changes on release. */

import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { placeOfDrop } from '../scenarios/tab-order.ts'

/** Pixels that a hand may tremble before it drags. */
const SLACK = 6

export interface StepDrag {
  readonly id: string
  /** Where the step would stand, 0 for the first. */
  readonly place: number
}

/**
 * @param ids of all steps in their order.
 * @param onDrop is told where a step is let go, unless that is where it was.
 */
export function useStepDrag(
  ids: readonly string[],
  onDrop: (id: string, place: number) => void,
): readonly [StepDrag | null, (event: PointerEvent<HTMLElement>) => void] {
  const [drag, setDrag] = useState<StepDrag | null>(null)
  const end = useRef<AbortController | null>(null)
  useEffect(() => () => end.current?.abort(), [])

  const begin = (event: PointerEvent<HTMLElement>) => {
    const id = grabbed(event)
    if (id === null) return
    const start = event.clientY
    const steps = shownSteps(event.currentTarget)
    const middle = steps.find(step => step.id === id)?.middle ?? start
    const watch = new AbortController()
    const { signal } = watch
    let latest: StepDrag | null = null
    end.current?.abort()
    end.current = watch

    const follow = ({ clientY }: { readonly clientY: number }) => {
      const offset = clientY - start
      if (latest === null && Math.abs(offset) < SLACK) return
      latest = { id, place: placeOfDrop(ids, steps, id, middle + offset) }
      setDrag(latest)
    }
    const finish = (isDropped: boolean) => {
      watch.abort()
      setDrag(null)
      if (isDropped && latest !== null && latest.place !== ids.indexOf(id)) onDrop(id, latest.place)
    }
    window.addEventListener('pointermove', follow, { signal })
    window.addEventListener('pointerup', () => finish(true), { signal })
    window.addEventListener('pointercancel', () => finish(false), { signal })
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') finish(false)
      },
      { signal },
    )
  }
  return [drag, begin]
}

/** The step that is taken hold of; null on its menu, and for fingers, which scroll. */
function grabbed({ button, pointerType, target }: PointerEvent<HTMLElement>): string | null {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof Element)) return null
  if (target.closest('.icon-button') !== null) return null
  const step = target.closest('[data-step]')
  return step instanceof HTMLElement ? (step.dataset.step ?? null) : null
}

function shownSteps(list: HTMLElement) {
  return [...list.querySelectorAll<HTMLElement>('[data-step]')].map(step => {
    const { top, height } = step.getBoundingClientRect()
    return { id: step.dataset.step ?? '', middle: top + height / 2 }
  })
}
