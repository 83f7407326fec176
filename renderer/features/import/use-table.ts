/** The table that the host read of what the planner chose, dropped or pasted. */

import { useCallback, useEffect, useRef, useState } from 'react'
import { type CellSeparator, IMPORT_LIMITS, type ImportedTable } from '../../../shared/contract/imports.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { base64Of } from '../files/read-upload.ts'

export interface TableStanding {
  readonly table: ImportedTable | null
  /** Another for every table that was read. */
  readonly number: number
  readonly isReading: boolean
  /** Why it was not read. */
  readonly faults: readonly Fault[]
  /** Reads another file, in place of the one there is once it is read. */
  readonly read: (file: Blob, name: string) => void
  /** Reads the same file with its cells told apart otherwise. */
  readonly separate: (separator: CellSeparator) => void
}

interface Given {
  readonly file: Blob
  readonly name: string
}

/** @param first what was dropped before the dialog was opened; null for nothing. */
export function useTable(first: File | null): TableStanding {
  const { client } = useWholeApp()
  const [table, setTable] = useState<ImportedTable | null>(null)
  const [number, setNumber] = useState(0)
  const [isReading, setReading] = useState(first !== null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const given = useRef<Given | null>(null)
  /** Counts what was asked: a file that is read slowly does not replace the next one. */
  const asked = useRef(0)

  const ask = useCallback(
    async (next: Given, separator: CellSeparator | null) => {
      asked.current += 1
      const own = asked.current
      setReading(true)
      setFaults([])
      const answer = await readBy(client, next, separator).then(
        read => ({ read, refused: [] }),
        (reason: unknown) => ({ read: null, refused: faultsOf(reason) }),
      )
      if (own !== asked.current) return
      setReading(false)
      setFaults(answer.refused)
      if (answer.read === null) return
      given.current = next
      setTable(answer.read)
      setNumber(own)
    },
    [client],
  )

  useEffect(() => {
    if (first !== null) ask({ file: first, name: first.name }, null)
    return () => {
      asked.current += 1
    }
  }, [first, ask])

  return {
    table,
    number,
    isReading,
    faults,
    read: (file, name) => {
      ask({ file, name }, null)
    },
    separate: separator => {
      if (given.current !== null) ask(given.current, separator)
    },
  }
}

/** What is too large is told before it is carried over. */
async function readBy(
  client: Client,
  { file, name }: Given,
  separator: CellSeparator | null,
): Promise<ImportedTable> {
  const { bytes: limit } = IMPORT_LIMITS
  if (file.size > limit)
    throw new FaultError({
      code: 'import.too-large',
      args: { bytes: file.size, limit: limit / 1024 / 1024 },
    })
  const base64 = await base64Of(file)
  return await client.ask('imports:read', { name: name.slice(0, 255), base64, separator })
}
