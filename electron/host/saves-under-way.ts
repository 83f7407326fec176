/** Knows whether something is being written for the planner, so that the program does not end in the middle of it. */

import type { Handlers } from '../../shared/contract/contract.ts'
import { within } from '../services/disk/patience.ts'

export interface SavesUnderWay {
  /** The handlers, with those that write being counted. */
  readonly handlers: Handlers
  readonly areAny: () => boolean
  /** Waits until nothing is being written, at most `patience` milliseconds; whether that was enough. */
  readonly settled: (patience: number) => Promise<boolean>
}

export function watchSaves(handlers: Handlers): SavesUnderWay {
  const underWay = new Set<Promise<unknown>>()

  function counted<I, O>(handler: (input: I) => Promise<O> | O): (input: I) => Promise<O> {
    return async input => {
      const answer = Promise.resolve(handler(input))
      const ended = answer.catch(() => undefined)
      underWay.add(ended)
      try {
        return await answer
      } finally {
        underWay.delete(ended)
      }
    }
  }

  return {
    handlers: {
      ...handlers,
      'files:save': counted(handlers['files:save']),
      'versions:keep': counted(handlers['versions:keep']),
      'backups:write': counted(handlers['backups:write']),
      'backups:rescue': counted(handlers['backups:rescue']),
      'exports:write': counted(handlers['exports:write']),
      'exports:save-picture': counted(handlers['exports:save-picture']),
      'exports:save-book': counted(handlers['exports:save-book']),
    },
    areAny: () => underWay.size > 0,
    settled: patience =>
      within(patience, () => Promise.all(underWay)).then(
        () => true,
        () => false,
      ),
  }
}
