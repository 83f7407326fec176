/** Runs the presets once after the start, so that the planner's first change is answered as fast as the hundredth. */

import { setImmediate } from 'node:timers/promises'
import type { Handlers } from '../../shared/contract/contract.ts'
import { answer } from './answer.ts'

/**
 * Asks for the run of each preset as the screen would, one a turn of the event loop, so that whoever really asks waits for
 * one run at most. What is refused is left for the one who asks for it.
 */
export async function warmUp(handlers: Handlers): Promise<void> {
  for (const { scenarios } of await handlers['presets:read']({})) {
    for (const scenario of scenarios) {
      await setImmediate()
      await answer(handlers, 'runs:simulate', { scenarios: [scenario], variables: 'all' }, () => undefined)
    }
  }
}
