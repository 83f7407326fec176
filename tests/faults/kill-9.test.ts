import { expect, it } from 'vitest'
import { kill9Campaign } from './campaigns/kill-9.ts'

it('a thousand processes that are killed while they save lose nothing', async () => {
  const { run, sizes } = kill9Campaign
  const { tried, held, lost, corrupt, failures } = await run({ size: sizes.usual, seed: 1 })
  expect(failures).toEqual([])
  expect({ held, lost, corrupt }).toEqual({ held: tried, lost: 0, corrupt: 0 })
}, 600_000)
