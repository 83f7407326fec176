/** The typeface of pictures, which the host has. */

import { afterEach, expect, it, vi } from 'vitest'
import { typefaceBase64 } from '../../../renderer/features/export/chart-typeface.ts'
import { codesOf } from '../../services/saving-ground.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['answers without it', async () => new Response('', { status: 404 })],
])('is missed in words where the host %s, and asked for again', async (_name, answer) => {
  const ask = vi.fn(answer)
  vi.stubGlobal('fetch', ask)
  expect(await codesOf(typefaceBase64)).toEqual(['host.unreachable'])
  expect(await codesOf(typefaceBase64)).toEqual(['host.unreachable'])
  expect(ask).toHaveBeenCalledTimes(2)
})
