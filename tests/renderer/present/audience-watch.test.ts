/** When the audience is gone, and when it only looks so. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AudienceWord } from '../../../renderer/features/present/audience-channel.ts'
import { watchAudience } from '../../../renderer/features/present/audience-watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it.each<[name: string, isGone: boolean, said: readonly AudienceWord['kind'][]]>([
  ['is gone with its window', true, ['arrival', 'departure']],
  ['is there where its window is loaded again', false, ['arrival', 'departure', 'arrival']],
  ['is there where one of two windows is closed', false, ['arrival', 'arrival', 'departure']],
  ['is gone with the second of two windows', true, ['arrival', 'arrival', 'departure', 'departure']],
  ['is gone with a window whose arrival nobody heard', true, ['departure']],
])('an audience %s', (_name, isGone, said) => {
  const onGone = vi.fn()
  const watch = watchAudience(onGone)
  for (const kind of said) watch.hear(kind === 'key' ? { kind, key: 'b' } : { kind })
  expect(onGone).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(onGone).toHaveBeenCalledTimes(isGone ? 1 : 0)
})

it('is nobody’s question any more when the presentation has ended', () => {
  const onGone = vi.fn()
  const watch = watchAudience(onGone)
  watch.hear({ kind: 'departure' })
  watch.close()
  vi.runAllTimers()
  expect(onGone).not.toHaveBeenCalled()
})
