/** The lock of the loopback host: whatever a crash leaves of it, the next host starts. */

import { takeInstanceLock } from '../../../electron/host/browser/instance-lock.ts'
import { placesIn } from '../shelf.ts'
import type { KindOfFile } from './kind.ts'

/** No host listens there. */
const host = { port: 9, key: 'key' }

export const instanceLockKind: KindOfFile = {
  name: 'the lock of the loopback host',
  prepare: async root => () => takeInstanceLock(placesIn(root).preferences, host),
  judge: async root => {
    const lock = await takeInstanceLock(placesIn(root).preferences, host)
    await lock.release()
    return 'new'
  },
}
