/** Writers that are wrong in one way each: the search for crash states is worth something only if it finds them out. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { placesIn, titled } from '../shelf.ts'
import type { KindOfFile } from './kind.ts'
import { judgeOver, NAME, prepareOver } from './scenario.ts'

/** Saves over an older scenario by `write` instead of the program's own writer. */
function control(name: string, write: (path: string, text: string) => Promise<void>): KindOfFile {
  return {
    name,
    prepare: async root => {
      await prepareOver(root)
      return () => write(join(placesIn(root).documents, NAME), writeScenario(titled('new', 2000)))
    },
    judge: judgeOver,
  }
}

async function writeBeside(path: string, text: string, sync: boolean): Promise<void> {
  const handle = await fs.open(`${path}.new`, 'wx')
  await handle.writeFile(text)
  if (sync) await handle.sync()
  await handle.close()
  await fs.rename(`${path}.new`, path)
}

export const controls: readonly KindOfFile[] = [
  control('written in place', async (path, text) => {
    const handle = await fs.open(path, 'w')
    await handle.writeFile(text)
    await handle.sync()
    await handle.close()
  }),
  control('renamed without a sync of the file', async (path, text) => {
    await writeBeside(path, text, false)
    const folder = await fs.open(join(path, '..'), 'r')
    await folder.sync()
    await folder.close()
  }),
  control('renamed without a sync of the folder', (path, text) => writeBeside(path, text, true)),
]
