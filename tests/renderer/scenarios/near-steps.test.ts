import { describe, expect, it } from 'vitest'
import { nearSteps } from '../../../renderer/features/scenarios/near-steps.ts'
import type { Step } from '../../../renderer/store/history.ts'
import { documentOf } from '../fake-client.ts'

const document = documentOf('File')
const step = (title: string): Step => ({
  label: { kind: 'new', title },
  before: document,
  after: document,
  activeBefore: 'only',
  activeAfter: 'only',
  gesture: null,
  replaced: [],
})
const steps = (count: number) => Array.from({ length: count }, (_, index) => step(String(index + 1)))
const shown = (list: ReturnType<typeof nearSteps>['done']) =>
  list.map(({ step: { label }, away }) => `${'title' in label ? label.title : ''}:${away}`)

describe('the list of changes', () => {
  it('has the latest on top, each with the steps that lead to the state after it', () => {
    const { done, earlier } = nearSteps(steps(3), [])
    expect(shown(done)).toEqual(['3:0', '2:1', '1:2'])
    expect(earlier).toBe(0)
  })

  it('has those taken back above, the next one to do again nearest', () => {
    expect(shown(nearSteps([], steps(2)).undone)).toEqual(['1:2', '2:1'])
  })

  it('has as many as can be read, and says how many are further back', () => {
    const { done, undone, earlier } = nearSteps(steps(40), steps(9))
    expect([done.length, undone.length, earlier]).toEqual([12, 5, 28])
    expect(shown(done)[0]).toBe('40:0')
    expect(shown(undone).at(-1)).toBe('9:1')
  })
})
