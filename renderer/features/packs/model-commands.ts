/** Choosing a model, and the model of a file that was made for another one. */

import type { Fault } from '../../../shared/faults.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import type { Ask } from '../files/file-question.ts'
import type { FileSource } from '../files/file-source.ts'
import type { LatestWish } from '../files/latest-wish.ts'
import { startAnew } from './start-anew.ts'

export interface ModelCommands {
  /** Shows the models that can run. */
  models(): void
  /**
   * Puts the model of the pack in force once unsaved work is safe or given up; the page then begins anew, with the file of the
   * ticket. `onRefused` is told why that cannot be.
   */
  switchModel(pack: string, file: string | null, onRefused: (faults: readonly Fault[]) => void): void
}

/** Asks whether to change to the model of that id, for a file. False where none of it can run, or something else was asked for meanwhile. */
export type OfferOtherModel = (source: FileSource, model: string) => Promise<boolean>

/** The id of the model that a file was made for, where it was refused for not being the running one; null otherwise. */
export function otherModelOf(refused: readonly Fault[]): string | null {
  const fault = refused.find(({ code }) => code === 'scenario.other-pack')
  return fault === undefined ? null : String(fault.args.pack)
}

export function createModelCommands(
  { client, actions, store }: App,
  ask: Ask,
  wish: LatestWish,
): ModelCommands {
  async function putInForce(pack: string, file: string | null): Promise<void> {
    store.setState({ isChangingModel: true })
    try {
      await client.ask('packs:choose', { ticket: pack })
    } catch (reason) {
      store.setState({ isChangingModel: false })
      throw reason
    }
    // What was given up must not come back as work that was left.
    actions.startEmpty()
    startAnew(window, file)
  }

  return {
    models: () => ask({ kind: 'models' }),
    switchModel: (pack, file, onRefused) =>
      wish.start(() => {
        putInForce(pack, file).catch(reason => onRefused(faultsOf(reason)))
      }),
  }
}

export function offerOtherModel(
  { client }: Pick<App, 'client'>,
  ask: Ask,
  wish: LatestWish,
): OfferOtherModel {
  return async (source, model) => {
    const isStillWished = wish.hold()
    const known = await client.ask('packs:list', {}).catch(() => ({ packs: [] }))
    const pack = known.packs.find(({ head, faults }) => head?.id === model && faults.length === 0)
    const file = source instanceof File ? await client.ticketOf(source) : source.ticket
    if (pack === undefined || !isStillWished()) return false
    ask({ kind: 'other-pack', pack, file })
    return true
  }
}
