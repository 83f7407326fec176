/** One drawing a frame. */

import { describe, expect, it } from 'vitest'
import { createDrawQueue } from '../../../renderer/features/charts/draw-queue.ts'

function playedByHand() {
  const steps: (() => void)[] = []
  const queue = createDrawQueue(step => steps.push(step))
  return { queue, frame: () => steps.shift()?.(), waitingFrames: () => steps.length }
}

describe('the queue of drawings', () => {
  it('draws one in each frame, in the order of the requests', () => {
    const { queue, frame } = playedByHand()
    const drawn: string[] = []
    queue.request({}, () => drawn.push('first'))
    queue.request({}, () => drawn.push('second'))
    expect(drawn).toEqual([])
    frame()
    expect(drawn).toEqual(['first'])
    frame()
    expect(drawn).toEqual(['first', 'second'])
  })

  it('draws only the latest of a chart, at the place of its first request', () => {
    const { queue, frame, waitingFrames } = playedByHand()
    const drawn: string[] = []
    const chart = {}
    queue.request(chart, () => drawn.push('old'))
    queue.request({}, () => drawn.push('other'))
    queue.request(chart, () => drawn.push('new'))
    frame()
    frame()
    expect(drawn).toEqual(['new', 'other'])
    expect(waitingFrames()).toBe(0)
  })

  it('never asks for two frames at once', () => {
    const { queue, waitingFrames } = playedByHand()
    queue.request({}, () => undefined)
    queue.request({}, () => undefined)
    expect(waitingFrames()).toBe(1)
  })

  it('forgets what is cancelled', () => {
    const { queue, frame } = playedByHand()
    const drawn: string[] = []
    const chart = {}
    queue.request(chart, () => drawn.push('gone'))
    queue.cancel(chart)
    frame()
    expect(drawn).toEqual([])
  })
})
