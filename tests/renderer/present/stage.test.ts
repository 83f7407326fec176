/** What an audience sees of what its operator does: nothing under a hold, the last of it at the release. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyStage,
  type Staged,
  type StageEvent,
  type StageState,
  staged,
} from '../../../renderer/features/present/stage.ts'

interface Picture {
  readonly number: number
}

const offer = (number: number): StageEvent<Picture> => ({ kind: 'offer', scene: { number } })
const hold = (isHeld: boolean): StageEvent<Picture> => ({ kind: 'hold', isHeld })
const blank = (isBlank: boolean): StageEvent<Picture> => ({ kind: 'blank', isBlank })

/** Plays events to a stage that an audience has been shown the first picture of; what is sent after that. */
function play(events: readonly StageEvent<Picture>[]) {
  let [state]: readonly [StageState<Picture>, unknown] = staged<Picture>(emptyStage, offer(0))
  const sent: Staged<Picture>[] = []
  for (const event of events) {
    const [next, message] = staged(state, event)
    state = next
    if (message !== null) sent.push(message)
  }
  return { state, sent }
}

const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 })
const events = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(offer),
    fc.boolean().map(hold),
    fc.boolean().map(blank),
    fc.constant<StageEvent<Picture>>({ kind: 'arrival' }),
  ),
  { maxLength: 40 },
)

describe('a stage', () => {
  it('shows what is offered, and sends the same scene once only', () => {
    expect(play([offer(1), offer(1), offer(2)]).sent.map(({ scene }) => scene.number)).toEqual([1, 2])
  })

  it('under a hold sends nothing, whatever is done to the screen', () => {
    fc.assert(
      fc.property(numbers, shown => {
        expect(play([hold(true), ...shown.map(offer)]).sent).toEqual([])
      }),
    )
  })

  it('sends the last scene at the release, in one message, unless the audience sees it already', () => {
    fc.assert(
      fc.property(numbers, shown => {
        const { sent } = play([hold(true), ...shown.map(offer), hold(false)])
        const last = shown.at(-1) ?? 0
        expect(sent).toEqual(last === 0 ? [] : [{ scene: { number: last }, isBlank: false }])
      }),
    )
  })

  it('shows what was offered last whenever it is not held, after any events', () => {
    fc.assert(
      fc.property(events, given => {
        const { state } = play(given)
        if (!state.isHeld) expect(state.shown).toEqual(state.offered)
      }),
    )
  })

  it('keeps the scene behind an empty ground, also under a hold', () => {
    const { sent } = play([hold(true), offer(1), blank(true), blank(true), blank(false)])
    expect(sent).toEqual([
      { scene: { number: 0 }, isBlank: true },
      { scene: { number: 0 }, isBlank: false },
    ])
  })

  it('gives a page that begins under a hold what the others see', () => {
    expect(play([hold(true), offer(1), { kind: 'arrival' }]).sent).toEqual([
      { scene: { number: 0 }, isBlank: false },
    ])
  })

  it('has nothing for a page that begins before there is anything', () => {
    expect(staged<Picture>(emptyStage, { kind: 'arrival' })[1]).toBeNull()
  })
})
