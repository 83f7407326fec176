/** Why an executed value was not taken. */

import { expect, it } from 'vitest'
import { entryFaults } from '../../../renderer/features/executed/entry-faults.ts'

it('is said of the value first where the model cannot go on with it, and as it is where the value itself is none', () => {
  const failed = { code: 'run.reference-not-finite', args: {} }
  expect(entryFaults([failed]).map(({ code }) => code)).toEqual(['executed.no-run', failed.code])
  const range = { code: 'executed.out-of-range', args: {} }
  expect(entryFaults([range])).toEqual([range])
})
