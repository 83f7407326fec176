/** A folder of very many scenario files, one of them damaged and one that cannot be read. */

import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EarlierVersions } from '../../../electron/services/earlier-versions.ts'
import { Library } from '../../../electron/services/library.ts'
import { openModel } from '../../../electron/services/running-model.ts'
import { ScenarioFiles } from '../../../electron/services/scenario-files.ts'
import { inWorkFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))
/** As many as a screen may ask for at once. */
const AT_ONCE = 200
const DAMAGED = 'damaged.h45'
/** A folder named as a file is there where permissions stop nobody, as for an administrator. */
const UNREADABLE = 'unreadable.h45'

async function fill(folder: string, files: number): Promise<void> {
  await mkdir(folder)
  const text = await readFile(join(SEEDS, 'scenarios/baseline.h45'), 'utf8')
  for (let from = 0; from < files; from += 500) {
    const some = Array.from({ length: Math.min(500, files - from) }, (_, index) => from + index)
    await Promise.all(some.map(number => writeFile(join(folder, `plan ${number}.h45`), text)))
  }
  await writeFile(join(folder, DAMAGED), text.slice(0, text.length >> 1))
  await writeFile(join(folder, UNREADABLE), text)
  await chmod(join(folder, UNREADABLE), 0)
}

export const libraryCampaign: Campaign = {
  name: 'library',
  promise:
    'Ten thousand files are listed and described; what is damaged or cannot be read is said and the rest is there.',
  sizes: { usual: 10_000, nightly: 30_000 },
  run: ({ size }) =>
    inWorkFolder(async root => {
      const count = new Count()
      const folder = join(root, 'library')
      await fill(folder, size - 2)
      const running = await openModel(SEEDS)
      const versions = new EarlierVersions({ folder: join(root, 'versions') })
      const files = new ScenarioFiles({ folder, readDocument: running.readDocument, versions })
      const library = new Library(files, running)
      const began = performance.now()
      const listed = await files.list()
      const listing = performance.now() - began
      const names = new Set(listed.map(({ name }) => name))
      count.add(names.size === size ? 'held' : 'lost', () => `${names.size} of ${size} files are listed`)
      for (let from = 0; from < listed.length; from += AT_ONCE) {
        const some = listed.slice(from, from + AT_ONCE)
        const described = await library.describe(
          some.map(({ ticket }) => ticket),
          false,
        )
        some.forEach(({ name, ticket }, index) => {
          const { title, faults, ticket: same } = described[index] ?? { title: null, faults: [], ticket: '' }
          const isRefused = title === null && faults.length > 0
          const mayRead = name !== DAMAGED && (name !== UNREADABLE || process.getuid?.() === 0)
          count.add(same === ticket && isRefused !== mayRead ? 'held' : 'failed', () => name)
        })
      }
      const describing = performance.now() - began - listing
      return count.outcome({
        'listed in ms': Math.round(listing),
        'described in ms': Math.round(describing),
        'memory in MB': Math.round(process.memoryUsage().rss / 2 ** 20),
      })
    }),
}
