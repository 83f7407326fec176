/** The services in force: those of one pack, and those of another once that is chosen. */

import { basename } from 'node:path'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { ModelIdentity } from '../../../shared/model/identity.ts'
import {
  type LastingServices,
  openLasting,
  openServicesOn,
  type Services,
  type ServicesOptions,
} from '../services.ts'

/**
 * Opens services on the pack that is given, or that was chosen last. One that was chosen and cannot run any more is left for the
 * shipped one, with a notice.
 * @throws FaultError where the pack that is given, or the shipped one, cannot be used.
 */
export async function openRunningServices(options: ServicesOptions): Promise<RunningServices> {
  const { shipped, given } = options
  const lasting = openLasting(options)
  const remembered = given === undefined ? lasting.packs.remembered() : null
  if (remembered === null)
    return new RunningServices(lasting, await openServicesOn(lasting, given ?? shipped, lasting.notices))
  try {
    return new RunningServices(lasting, await openServicesOn(lasting, remembered, lasting.notices))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const notices = [...lasting.notices, notUsed(remembered, error.faults)]
    return new RunningServices(lasting, await openServicesOn(lasting, shipped, notices))
  }
}

function notUsed(folder: string, faults: readonly Fault[]): Fault {
  const isGone = faults.some(({ code }) => code === 'pack.no-folder')
  const args = { folder: basename(folder), count: faults.length }
  return isGone ? { code: 'pack.remembered-gone', args } : { code: 'pack.remembered-broken', args }
}

export class RunningServices {
  private readonly lasting: LastingServices
  private services: Services
  private readonly listeners = new Set<(model: ModelIdentity) => void>()
  private last: Promise<unknown> = Promise.resolve()
  private isClosed = false

  constructor(lasting: LastingServices, services: Services) {
    this.lasting = lasting
    this.services = services
  }

  /** Those in force now; to be asked anew for each request. */
  get current(): Services {
    return this.services
  }

  /** Told after another model came into force. */
  onChange(listener: (model: ModelIdentity) => void): void {
    this.listeners.add(listener)
  }

  /**
   * Puts services on the pack of the ticket in place of those in force, whose work under way is cancelled, and remembers the
   * pack. One choice at a time.
   * @throws FaultError with what is wrong with the pack, `host.unreachable` where the program ends meanwhile; nothing changes then.
   */
  choose(ticket: string): Promise<void> {
    const done = this.last.then(() => this.change(ticket))
    this.last = done.catch(() => undefined)
    return done
  }

  /** Cancels what is under way and ends its threads; a choice that waits for its pack opens none after it. */
  async close(): Promise<void> {
    this.isClosed = true
    await closeDesks(this.services)
    // A change that was further on than its pack closes what it leaves.
    await this.last
  }

  private async change(ticket: string): Promise<void> {
    const { packs } = this.lasting
    const folder = await packs.folderOf(ticket)
    const before = this.services
    const next = await openServicesOn(this.lasting, folder, [])
    if (this.isClosed) {
      await closeDesks(next)
      throw new FaultError({ code: 'host.unreachable', args: {} })
    }
    this.services = next
    packs.remember(folder)
    for (const tell of this.listeners) tell(next.model.identity)
    await Promise.all([closeDesks(before), next.keepModelPrint()])
  }
}

async function closeDesks({ analysis, exports, formulas }: Services): Promise<void> {
  await Promise.all([analysis.close(), exports.close(), formulas.close()])
}
