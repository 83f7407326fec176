/** Two processes save the same file at the same moment, both having opened the same content. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openNamed, openShelf, titled } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count, type Verdict } from './campaign.ts'

const SAVER = fileURLToPath(new URL('race-saver.ts', import.meta.url))
const OWN = ['mine', 'yours'] as const

async function start(root: string, own: string): Promise<ChildProcess> {
  const child = fork(SAVER, [root, own], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
  await once(child, 'message')
  return child
}

/** Gives both the order at once and waits for both answers. */
function tell(savers: readonly ChildProcess[], order: object): Promise<unknown[]> {
  return Promise.all(
    savers.map(async saver => {
      const said = once(saver, 'message')
      saver.send(order)
      const [answer]: unknown[] = await said
      return answer
    }),
  )
}

/** Exactly one has saved, the other was told so, and what stands there is of the one that saved. */
function judged(answers: readonly unknown[], round: number, standing: string): Verdict {
  const winners = OWN.filter((_, index) => answers[index] === 'saved')
  const others = answers.filter(answer => answer !== 'saved')
  if (winners.length > 1) return 'lost'
  if (winners.length === 0 || others[0] !== 'file.changed-on-disk') return 'failed'
  return standing === `${winners[0]} ${round}` ? 'held' : 'lost'
}

export const racesCampaign: Campaign = {
  name: 'races',
  promise:
    'Of two processes that save the same file at the same moment exactly one succeeds, and the other is told that the file changed; also on a disk without links.',
  sizes: { usual: 1000, nightly: 10_000 },
  run: ({ size }) =>
    inQuickFolder(async root => {
      const count = new Count()
      const shelf = openShelf(root)
      await shelf.save({ document: titled('begin'), to: { name: 'plan' }, replace: false })
      const savers = await Promise.all(OWN.map(own => start(root, own)))
      for (let round = 0; round < size; round += 1) {
        await tell(savers, { open: true })
        const answers = await tell(savers, { round, links: round % 2 === 0 })
        const { document } = await openNamed(shelf, 'plan.h45')
        count.add(
          judged(answers, round, document.title),
          () => `round ${round}: ${answers.join(' and ')}, and there stands “${document.title}”`,
        )
      }
      for (const saver of savers) saver.disconnect()
      await Promise.all(savers.map(saver => once(saver, 'exit')))
      return count.outcome()
    }),
}
