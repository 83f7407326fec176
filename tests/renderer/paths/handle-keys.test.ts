import { describe, expect, it } from 'vitest'
import { type HandleKey, pathAfterKey } from '../../../renderer/features/paths/handle-keys.ts'
import { handlesOf } from '../../../renderer/features/paths/handles.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { ground, range } from './sample-ground.ts'

const ramp: LeverPath = { shape: 'ramp', from: 2025, to: 2030, value: 0.05 }
const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

function press(id: 'start' | 'end', key: string, held: Partial<HandleKey> = {}) {
  const handle = handlesOf(ramp, ground).find(each => each.id === id)
  if (handle === undefined) throw new Error('a ramp has both ends')
  return pathAfterKey({ ...plain, ...held, key }, ramp, handle, ground, range)
}

describe('keys on a handle', () => {
  it('move its value by one step, and with Shift or by the page by ten', () => {
    expect(press('end', 'ArrowUp')).toEqual({ ...ramp, value: 0.051 })
    expect(press('end', 'ArrowLeft')).toEqual({ ...ramp, value: 0.049 })
    expect(press('end', 'ArrowUp', { shiftKey: true })).toEqual({ ...ramp, value: 0.06 })
    expect(press('end', 'PageDown')).toEqual({ ...ramp, value: 0.04 })
  })

  it('move its value by a tenth of a step with Ctrl or ⌘', () => {
    expect(press('end', 'ArrowUp', { ctrlKey: true })).toEqual({ ...ramp, value: 0.0501 })
    expect(press('end', 'ArrowLeft', { metaKey: true })).toEqual({ ...ramp, value: 0.0499 })
  })

  it('move its year with Alt', () => {
    expect(press('end', 'ArrowRight', { altKey: true })).toEqual({ ...ramp, to: 2031 })
    expect(press('end', 'ArrowLeft', { altKey: true })).toEqual({ ...ramp, to: 2029 })
    expect(press('end', 'ArrowRight', { altKey: true, shiftKey: true })).toEqual({ ...ramp, to: 2035 })
  })

  it('lead to the bounds of the lever', () => {
    expect(press('end', 'Home')).toEqual({ ...ramp, value: 0 })
    expect(press('end', 'End')).toEqual({ ...ramp, value: 0.2 })
  })

  it('move what runs along the default path in years only', () => {
    expect(press('start', 'ArrowRight')).toEqual({ ...ramp, from: 2026 })
    expect(press('start', 'PageUp')).toBeUndefined()
  })

  it('that mean nothing are left alone', () => {
    expect(press('end', 'a')).toBeUndefined()
    expect(press('end', 'Tab')).toBeUndefined()
  })
})
