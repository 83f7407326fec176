import { describe, expect, it } from 'vitest'
import { campaigns } from './campaigns/all.ts'
import { kill9Campaign } from './campaigns/kill-9.ts'
import { mutatedCampaign } from './campaigns/mutated.ts'

/** Those that keep a processor busy for long stand in files of their own, so that they run beside each other. */
const elsewhere = new Set([kill9Campaign, mutatedCampaign])

describe('a campaign', () => {
  it.each(campaigns.filter(campaign => !elsewhere.has(campaign)))(
    '$name holds what it promises',
    async ({ run, sizes }) => {
      const { tried, held, lost, corrupt, failures } = await run({ size: sizes.usual, seed: 1 })
      expect(failures).toEqual([])
      expect({ held, lost, corrupt }).toEqual({ held: tried, lost: 0, corrupt: 0 })
    },
    300_000,
  )
})
