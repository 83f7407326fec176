/** How long saves take: measured on real scenarios with everything that a save does, and judged only by whether they are whole. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { confStore } from '../../../electron/services/conf-store.ts'
import { openRunningServices } from '../../../electron/services/packs/running-services.ts'
import type { Services } from '../../../electron/services/services.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { placesIn } from '../shelf.ts'
import { inWorkFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))
/** Enough of them for a file of about 500 KB. */
const SCENARIOS = 93

export const saveTimeCampaign: Campaign = {
  name: 'save-time',
  promise: 'Saves of 500 KB are whole; how long they take is reported.',
  sizes: { usual: 40, nightly: 400 },
  run: ({ size }) =>
    inWorkFolder(async root => {
      const count = new Count()
      const services = await openShipped(root)
      const { files } = services
      const large = largeDocument(services)
      let { ticket } = await files.save({ document: large, to: { name: 'plan' }, replace: false })
      const place = join(files.folder, 'plan.h45')
      const times: number[] = []
      for (let turn = 0; turn < size; turn += 1) {
        const document = { ...large, title: `save ${turn}` }
        const began = performance.now()
        ticket = (await files.save({ document, to: { ticket }, replace: false })).ticket
        times.push(performance.now() - began)
        const { document: back } = readScenarioFile(await readFile(place), 'plan.h45')
        count.add(back.title === document.title ? 'held' : 'corrupt', () => `save ${turn}`)
      }
      times.sort((a, b) => a - b)
      const share = (part: number) => tenths(times[Math.floor(part * (times.length - 1))] ?? 0)
      const kilobytes = tenths((await readFile(place)).length / 1000)
      return count.outcome({ 'size in KB': kilobytes, 'p50 in ms': share(0.5), 'p95 in ms': share(0.95) })
    }),
}

async function openShipped(root: string): Promise<Services> {
  const { documents, preferences } = placesIn(root)
  const defaults = { language: 'vi', theme: 'system' } as const
  const running = await openRunningServices({
    shipped: SEEDS,
    documents,
    version: '0.0.0',
    preferences: { folder: preferences, makeStore: confStore, defaults },
  })
  return running.current
}

/** The first preset with changes, over and over, as a file of many scenarios. */
function largeDocument({ presets }: Services): ScenarioDocument {
  const [preset] = presets.filter(({ scenarios }) =>
    scenarios.some(({ levers }) => Object.keys(levers).length > 10),
  )
  const [first] = preset?.scenarios ?? []
  if (preset === undefined || first === undefined) throw new Error('no preset changes more than ten levers')
  const scenarios = Array.from({ length: SCENARIOS }, (_, index) => ({ ...first, id: `s${index}` }))
  return { ...preset, scenarios, base: null }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
