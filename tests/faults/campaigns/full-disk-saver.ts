/** A process that writes one large thing and says on standard output what came of it. */

import { Backups } from '../../../electron/services/backups.ts'
import { confStore } from '../../../electron/services/conf-store.ts'
import { openPreferences } from '../../../electron/services/preferences.ts'
import { FaultError } from '../../../shared/faults.ts'
import { openNamed, openShelf, placesIn, saveAgain, titled } from '../shelf.ts'

const [root = '', what = ''] = process.argv.slice(2)
const shelf = openShelf(root)
const { preferences: folder } = placesIn(root)
// In every process of the program preferences are open, by a library that listens to signals.
const defaults = { language: 'vi', theme: 'system' } as const
const keeper = openPreferences({ folder, makeStore: confStore, defaults })
const large = titled('new', 900_000)

const works: Readonly<Record<string, () => Promise<unknown>>> = {
  scenario: async () => saveAgain(shelf, await openNamed(shelf, 'plan.h45'), large),
  backup: () => new Backups({ folder, files: shelf }).write('slot-0001', null, large),
  preferences: async () => {
    const { kept } = keeper.write({ lastFolder: 'x'.repeat(4000) })
    if (!kept) throw new FaultError({ code: 'preferences.not-kept', args: {} })
  },
}

const said = await works[what]?.().then(
  () => 'saved',
  (error: unknown) => (error instanceof FaultError ? error.faults[0].code : String(error)),
)
process.stdout.write(said ?? 'there is no such work')
