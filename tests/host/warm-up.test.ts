import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { warmUp } from '../../electron/host/warm-up.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { FaultError } from '../../shared/faults.ts'
import { scenarioDocument } from '../../shared/scenario/document.ts'
import { stubHandlers } from './stub-handlers.ts'

const document = (id: string) =>
  scenarioDocument.parse({
    format: 'h45',
    version: 4,
    pack: { id: 'small', version: '1.0' },
    id,
    title: id,
    scenarios: [{ id, title: id }],
  })

/** Handlers with three presets that note what is run. */
function handlersThat(simulate: (id: string | undefined) => void): Handlers {
  return {
    ...stubHandlers(),
    'presets:read': () => ['one', 'two', 'three'].map(document),
    'runs:simulate': ({ scenarios }) => {
      simulate(scenarios[0]?.id)
      return []
    },
  }
}

describe('warmUp', () => {
  it('runs each preset once, and goes on where one is refused', async () => {
    const ran: (string | undefined)[] = []
    await warmUp(
      handlersThat(id => {
        ran.push(id)
        if (id === 'two') throw new FaultError({ code: 'run.check-failed', args: {} })
      }),
    )
    expect(ran).toEqual(['one', 'two', 'three'])
  })

  it('runs nothing before the start has gone on, and lets others come between two runs', async () => {
    const done: (string | undefined)[] = []
    const warm = warmUp(handlersThat(id => done.push(id)))
    done.push('the start')
    await setImmediate()
    await setImmediate()
    done.push('a question')
    await warm
    expect(done[0]).toBe('the start')
    expect(done.indexOf('a question')).toBeLessThan(done.indexOf('three'))
  })
})
