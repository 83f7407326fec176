/** How long saves take: measured, and judged only by whether they are whole. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { openShelf, titled } from '../shelf.ts'
import { inWorkFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

export const saveTimeCampaign: Campaign = {
  name: 'save-time',
  promise: 'Saves of 500 KB are whole; how long they take is reported.',
  sizes: { usual: 40, nightly: 400 },
  run: ({ size }) =>
    inWorkFolder(async root => {
      const count = new Count()
      const shelf = openShelf(root)
      const times: number[] = []
      let { ticket } = await shelf.save({
        document: titled('save', 500_000),
        to: { name: 'plan' },
        replace: false,
      })
      for (let turn = 0; turn < size; turn += 1) {
        const document = titled(`save ${turn}`, 500_000)
        const began = performance.now()
        ticket = (await shelf.save({ document, to: { ticket }, replace: false })).ticket
        times.push(performance.now() - began)
        const text = await readFile(join(shelf.folder, 'plan.h45'), 'utf8')
        count.add(text === writeScenario(document) ? 'held' : 'corrupt', () => `save ${turn}`)
      }
      times.sort((a, b) => a - b)
      const share = (part: number) =>
        Math.round((times[Math.floor(part * (times.length - 1))] ?? 0) * 10) / 10
      return count.outcome({ 'p50 in ms': share(0.5), 'p95 in ms': share(0.95) })
    }),
}
