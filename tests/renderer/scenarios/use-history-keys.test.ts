import { describe, expect, it } from 'vitest'
import { historyCommandOf } from '../../../renderer/features/scenarios/use-history-keys.ts'

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) =>
  historyCommandOf({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    shiftKey: held.includes('shiftKey'),
    altKey: held.includes('altKey'),
  })

describe('the keys of undo', () => {
  it('are those of every program, with capitals locked or not', () => {
    expect(press('z', 'ctrlKey')).toBe('undo')
    expect(press('Z', 'ctrlKey')).toBe('undo')
    expect(press('z', 'metaKey')).toBe('undo')
    expect(press('Z', 'ctrlKey', 'shiftKey')).toBe('redo')
    expect(press('y', 'ctrlKey')).toBe('redo')
    expect(press('F8')).toBe('replay')
  })

  it('are no others: nothing that is typed asks for anything', () => {
    for (const key of ['z', 'Z', 'y', 'r', 'F7']) expect(press(key)).toBeNull()
    expect(press('z', 'ctrlKey', 'altKey')).toBeNull()
    expect(press('y', 'ctrlKey', 'shiftKey')).toBeNull()
    expect(press('F8', 'ctrlKey')).toBeNull()
  })
})
