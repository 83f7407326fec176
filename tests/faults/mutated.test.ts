import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KEPT, mutatedCampaign, wrongReading } from './campaigns/mutated.ts'

it('a hundred thousand damaged files break nothing', async () => {
  const { run, sizes } = mutatedCampaign
  const { tried, held, lost, corrupt, failures } = await run({ size: sizes.usual, seed: 1 })
  expect(failures).toEqual([])
  expect({ held, lost, corrupt }).toEqual({ held: tried, lost: 0, corrupt: 0 })
}, 600_000)

it.each(keptInputs())('what once went wrong in %s goes well', name => {
  expect(wrongReading(readFileSync(join(KEPT, name)))).toBeNull()
})

/** Inputs that failed in an earlier campaign; none where none did. */
function keptInputs(): string[] {
  return existsSync(KEPT) ? readdirSync(KEPT) : []
}
