/** The line under the list: how many files there are or were found, how far they were read, and whose the results are. */

import type { DescribedFile } from '../../../shared/contract/files.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import type { LibraryFile } from './library-file.ts'
import { libraryMessages } from './library-messages.ts'

interface LibraryCountProps {
  readonly files: readonly LibraryFile[]
  readonly found: readonly LibraryFile[]
  readonly known: ReadonlyMap<string, DescribedFile>
  readonly isReading: boolean
}

export function LibraryCount({ files, found, known, isReading }: LibraryCountProps) {
  const text = useMessages(libraryMessages)
  const language = useLanguage()
  const inWords = (count: number) => formatNumber(count, { language, decimals: 0 })
  if (files.length === 0) return null
  const all = inWords(files.length)
  const unreadable = files.filter(({ ticket }) => {
    const described = known.get(ticket)
    return described !== undefined && described.faults.length > 0 && described.otherPack === null
  }).length
  return (
    <p className="library-count">
      <span role="status">
        {found.length < files.length ? text.found(inWords(found.length), all) : text.count(all)}
      </span>
      {/* A count that runs is for the eye alone. */}
      {isReading ? <span aria-hidden="true">{text.read(inWords(known.size), all)}</span> : null}
      {unreadable > 0 ? <span>{text.withFaults(inWords(unreadable))}</span> : null}
      <span className="library-note">{text.firstOnly}</span>
    </p>
  )
}
