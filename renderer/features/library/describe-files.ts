/** Has the host say what files hold: those in view at once and with their results, all others by and by. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DescribedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'

export interface Descriptions {
  /** By ticket; grows while files are read. */
  readonly known: ReadonlyMap<string, DescribedFile>
  /** Why no more is read; empty as long as that goes on. */
  readonly faults: readonly Fault[]
}

export interface Describing {
  readonly store: StoreApi<Descriptions>
  /** The files in view, which go before all others. */
  show(tickets: readonly string[]): void
  /** Reads all that are not known yet; answers when there are no more, or when it was stopped. */
  start(): Promise<void>
  /** Asks for nothing more. */
  stop(): void
}

/** As many as the contract lets one request ask for. */
const BATCH = 200
/** Files that are in view at first, as far as that is known before the list was drawn. */
const FIRST_IN_VIEW = 12

/** @param tickets all files of the list, those that are read first in front. */
export function describeFiles({ ask }: Pick<Client, 'ask'>, tickets: readonly string[]): Describing {
  const store = createStore<Descriptions>(() => ({ known: new Map(), faults: [] }))
  /** Those that were asked for with their results. */
  const run = new Set<string>()
  let inView: readonly string[] = tickets.slice(0, FIRST_IN_VIEW)
  let isReadingView = false
  /** Of the tickets, the first that was not come to yet. */
  let next = 0
  let isStopped = false

  async function read(batch: readonly string[], withHeadlines: boolean): Promise<void> {
    try {
      const described = await ask('files:describe', { tickets: [...batch], withHeadlines })
      store.setState(({ known }) => {
        // What came with its results is not replaced by what came without.
        const news = described.filter(({ ticket }) => withHeadlines || !known.has(ticket))
        return { known: new Map([...known, ...news.map(each => [each.ticket, each] as const)]) }
      })
    } catch (reason) {
      isStopped = true
      store.setState({ faults: faultsOf(reason) })
    }
  }

  async function readView(): Promise<void> {
    if (isReadingView) return
    isReadingView = true
    for (;;) {
      const batch = inView.filter(ticket => !run.has(ticket)).slice(0, BATCH)
      if (batch.length === 0 || isStopped) break
      for (const ticket of batch) run.add(ticket)
      await read(batch, true)
    }
    isReadingView = false
  }

  async function readOthers(): Promise<void> {
    while (next < tickets.length && !isStopped) {
      const batch: string[] = []
      const { known } = store.getState()
      for (; next < tickets.length && batch.length < BATCH; next += 1) {
        const ticket = tickets[next]
        if (ticket !== undefined && !known.has(ticket) && !run.has(ticket)) batch.push(ticket)
      }
      if (batch.length > 0) await read(batch, false)
    }
  }

  return {
    store,
    show: shown => {
      inView = shown
      readView()
    },
    start: async () => {
      isStopped = false
      next = 0
      // Two at a time: the host reads the one while the page takes in the other.
      await Promise.all([readView(), readOthers(), readOthers()])
    },
    stop: () => {
      isStopped = true
    },
  }
}
