/** Tickets for files: a page names a file by one and never holds a path. */

import { randomBytes } from 'node:crypto'
import { FaultError } from '../../shared/faults.ts'
import type { Seen } from './file-standing.ts'

/** What a ticket stands for. */
export interface Entry {
  readonly ticket: string
  readonly path: string
  /** What the ticket's holder last read or wrote there; null where it never did. */
  seen: Seen | null
  /** Chosen in the system's own dialog for saving, which has asked already whether to replace it. */
  mayReplace: boolean
  /** Opened from a file of a newer program, which must not be written over. */
  readonly isReadOnly: boolean
}

/**
 * A ticket of a place is the same for everyone who finds the file there; a ticket of a holder is for the one who has opened or saved it,
 * so that two pages with the same file open are two programs to each other.
 */
export class FileTickets {
  private readonly byTicket = new Map<string, Entry>()
  /** Those of places, by path. */
  private readonly places = new Map<string, Entry>()

  /** @throws FaultError `file.unknown-ticket`. */
  entry(ticket: string): Entry {
    const entry = this.byTicket.get(ticket)
    if (entry === undefined) throw new FaultError({ code: 'file.unknown-ticket', args: {} })
    return entry
  }

  /** The ticket that stands for the place at `path` only. */
  ofPlace(path: string): Entry {
    const place = this.places.get(path) ?? this.forHolder(path, null)
    this.places.set(path, place)
    return place
  }

  /** A new ticket for somebody who has `seen` the file at `path`. */
  forHolder(path: string, seen: Seen | null, isReadOnly = false): Entry {
    const ticket = randomBytes(18).toString('base64url')
    const entry: Entry = { ticket, path, seen, mayReplace: false, isReadOnly }
    this.byTicket.set(ticket, entry)
    return entry
  }

  /** Notes what the holder of `entry` has written; where that is a place for everyone, under a ticket of its own. */
  note(entry: Entry, seen: Seen): Entry {
    if (this.places.get(entry.path) === entry) return this.forHolder(entry.path, seen)
    entry.seen = seen
    entry.mayReplace = false
    return entry
  }
}
