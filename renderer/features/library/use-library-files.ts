/** The files that the library lists, as the host answers them. */

import { useCallback, useEffect, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { fromFolder, fromRecents, type LibraryFile } from './library-file.ts'

/** `folder`: those of the program's folder. `recent`: those opened or saved last, wherever they are. */
export const places = ['folder', 'recent'] as const
export type LibraryPlace = (typeof places)[number]

export interface Listing {
  /** Null until the host has answered. */
  readonly files: readonly LibraryFile[] | null
  /** Why they cannot be listed. */
  readonly faults: readonly Fault[]
}

const WAITING: Listing = { files: null, faults: [] }

/** The files of a place, and what takes one of the recent ones off its list. */
export function useLibraryFiles(place: LibraryPlace): Listing & { forget(ticket: string): void } {
  const { client } = useWholeApp()
  const [listing, setListing] = useState(WAITING)

  useEffect(() => {
    let isWanted = true
    setListing(WAITING)
    const asked =
      place === 'folder'
        ? client.ask('files:list', {}).then(({ files }) => files.map(fromFolder))
        : client.ask('recents:list', {}).then(files => files.map(fromRecents))
    asked
      .then(
        files => ({ files, faults: [] }),
        (reason): Listing => ({ files: [], faults: faultsOf(reason) }),
      )
      .then(answer => {
        if (isWanted) setListing(answer)
      })
    return () => {
      isWanted = false
    }
  }, [client, place])

  const forget = useCallback(
    (ticket: string) => {
      client.ask('recents:forget', { ticket }).then(
        () =>
          setListing(({ files, faults }) => ({
            files: files?.filter(each => each.ticket !== ticket) ?? null,
            faults,
          })),
        reason => setListing(({ files }) => ({ files, faults: faultsOf(reason) })),
      )
    },
    [client],
  )
  return { ...listing, forget }
}
