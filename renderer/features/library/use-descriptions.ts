/** What the files of a list hold, read for as long as the list stands on the screen. */

import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useWholeApp } from '../../store/use-app.ts'
import { type Describing, type Descriptions, describeFiles } from './describe-files.ts'
import type { LibraryFile } from './library-file.ts'

/** @param files the same array for as long as they are the same files. */
export function useDescriptions(files: readonly LibraryFile[]): Descriptions & Pick<Describing, 'show'> {
  const { client } = useWholeApp()
  const describing = useMemo(() => {
    const tickets = files.map(({ ticket }) => ticket)
    return describeFiles(client, tickets)
  }, [client, files])
  useEffect(() => {
    describing.start()
    return describing.stop
  }, [describing])
  return { ...useStore(describing.store), show: describing.show }
}
