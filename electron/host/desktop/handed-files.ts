/** Files that the system hands over, by a double click or a second start: kept until the page can open them. */

import path from 'node:path'
import { z } from 'zod'
import type { EventPayload } from '../../../shared/contract/contract.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'

/** What a second start sends to the first: full paths, never its words themselves. */
export const handedOver = z.object({ files: z.array(z.string().max(4096)).max(20) })

export interface Receiver {
  /** Gives a file its ticket. @throws FaultError where it can be no scenario. */
  readonly admit: (file: string) => EventPayload<'file:opened'>
  readonly send: (payload: EventPayload<'file:opened'>) => void
  readonly refuse: (faults: readonly Fault[]) => void
}

export interface HandedFiles {
  /** Takes the full path of a file. */
  hand(file: string): void
  /** From now on there is a page that opens them. */
  connect(receiver: Receiver): void
}

export function createHandedFiles(): HandedFiles {
  const waiting: string[] = []
  let connected: Receiver | undefined

  function deliver(): void {
    if (connected === undefined) return
    for (const file of waiting.splice(0)) deliverTo(connected, file)
  }

  return {
    hand(file) {
      waiting.push(file)
      deliver()
    },
    connect(receiver) {
      connected = receiver
      deliver()
    },
  }
}

function deliverTo({ admit, send, refuse }: Receiver, file: string): void {
  try {
    send(admit(file))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    refuse(error.faults)
  }
}

/** The words that name files, as full paths counted from `folder`. */
export function fullPaths(words: readonly string[], folder: string): string[] {
  return words.filter(word => !word.startsWith('-')).map(word => path.resolve(folder, word))
}
