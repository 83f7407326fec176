/** Files that were handed over from outside, kept until there is a page that can open them. One is opened at a time. */

import type { EventPayload } from '../../shared/contract/contract.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { checkIsThere, type HandedFiles, isOnNetwork, onlyOneOpened } from './outside-files.ts'

export interface Receiver {
  /** Gives a file its ticket. @throws FaultError where it can be no scenario. */
  readonly admit: (file: string) => EventPayload<'file:opened'>
  /** Asks whether a file of another machine may be reached. */
  readonly mayReach: (file: string) => Promise<boolean>
  readonly open: (payload: EventPayload<'file:opened'>) => void
  readonly refuse: (faults: readonly Fault[]) => void
}

export interface FileInbox {
  /** Takes files; what comes at the same moment counts as handed over together. */
  hand(handed: HandedFiles): void
  /** From now on there is somebody who opens them. */
  connect(receiver: Receiver): void
}

export function createFileInbox(report: (error: unknown) => void): FileInbox {
  let waiting: HandedFiles[] = []
  let receiver: Receiver | undefined

  // A Mac hands several files over one by one in the same turn of the event loop.
  function deliverSoon(): void {
    setImmediate(() => {
      if (receiver === undefined || waiting.length === 0) return
      const together: HandedFiles = {
        files: waiting.flatMap(({ files }) => files),
        leftOut: waiting.reduce((sum, { leftOut }) => sum + leftOut, 0),
        refused: waiting.flatMap(({ refused }) => refused),
      }
      waiting = []
      deliver(receiver, together).catch(report)
    })
  }

  return {
    hand(handed) {
      waiting.push(handed)
      deliverSoon()
    },
    connect(connected) {
      receiver = connected
      deliverSoon()
    },
  }
}

/** Opens the first file that can be, and says what became of the others. */
async function deliver(receiver: Receiver, { files, leftOut, refused }: HandedFiles): Promise<void> {
  const faults: Fault[] = [...refused]
  for (const [index, file] of files.entries()) {
    if (isOnNetwork(file) && !(await receiver.mayReach(file))) continue
    try {
      await checkIsThere(file)
      const opened = receiver.admit(file)
      const others = files.length - index - 1 + leftOut
      receiver.open(opened)
      if (others > 0) faults.push(onlyOneOpened(opened.name, others))
      break
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) receiver.refuse(faults)
}
