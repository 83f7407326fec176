/** The library: files of the folder and recent ones with what they hold, to open one of them or one from elsewhere. */

import { useCallback, useId, useMemo, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import type { FileSource } from '../files/file-source.ts'
import { useFileCommands } from '../files/use-file-commands.ts'
import { fileSearch } from './find-files.ts'
import { headlineColumns } from './headline.ts'
import { LibraryCount } from './library-count.tsx'
import { inOrder, type LibraryFile } from './library-file.ts'
import { LibraryFoot } from './library-foot.tsx'
import { LibraryHead, type LibraryQuery } from './library-head.tsx'
import { libraryKeys } from './library-keys.ts'
import { LibraryList, rowId } from './library-list.tsx'
import { libraryMessages } from './library-messages.ts'
import { useDescriptions } from './use-descriptions.ts'
import { useLibraryFiles } from './use-library-files.ts'
import './library.css'

interface LibraryDialogProps {
  /** `import`: the scenarios of the file come into the document in hand. */
  readonly purpose: 'open' | 'import'
  readonly onClose: () => void
}

const NO_FILES: readonly LibraryFile[] = []

export function LibraryDialog({ purpose, onClose }: LibraryDialogProps) {
  const text = useMessages(libraryMessages)
  const catalogue = useCatalogue()
  const { show, take } = useFileCommands()
  const listId = useId()

  const [query, setQuery] = useState<LibraryQuery>({ words: '', place: 'folder', order: 'latest' })
  const { words, place, order } = query
  const [wanted, setWanted] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<readonly Fault[]>([])

  const listing = useLibraryFiles(place)
  const listed = listing.files ?? NO_FILES
  const descriptions = useDescriptions(listed)
  const { known } = descriptions
  const [find] = useState(fileSearch)
  const files = useMemo(() => inOrder(listed, order), [listed, order])
  const found = useMemo(() => find(files, known, words), [find, files, known, words])
  const columns = useMemo(() => headlineColumns(catalogue), [catalogue])

  const index = found.findIndex(({ ticket }) => ticket === wanted)
  const chosen = index < 0 && found.length > 0 ? 0 : index

  const choose = useCallback((ticket: string | null) => {
    setWanted(ticket)
    setRefusal([])
  }, [])
  const open = useCallback(
    (source: FileSource) => {
      setRefusal([])
      const use = purpose === 'import' ? take : show
      use(source).then(setRefusal)
    },
    [purpose, take, show],
  )
  const openTicket = useCallback((ticket: string) => open({ ticket }), [open])

  const isReading = known.size < files.length && descriptions.faults.length === 0
  const instead = () => {
    if (listing.files === null) return text.listing
    if (listing.faults.length > 0) return place === 'folder' ? text.noFolder : ''
    if (files.length === 0) return place === 'folder' ? text.emptyFolder : text.emptyRecent
    return isReading ? text.nothingYet(words) : text.nothing(words)
  }
  const faults = [refusal, listing.faults, descriptions.faults].find(each => each.length > 0)

  return (
    <Modal title={purpose === 'import' ? text.importTitle : text.openTitle} onClose={onClose}>
      <LibraryHead
        query={query}
        onChange={change => {
          setQuery({ ...query, ...change })
          choose(null)
        }}
        listId={listId}
        rowId={chosen < 0 ? undefined : rowId(listId, chosen)}
        onKeyDown={libraryKeys({
          count: found.length,
          chosen,
          onChoose: to => choose(found[to]?.ticket ?? null),
          onOpen: () => {
            const ticket = found[chosen]?.ticket
            if (ticket !== undefined) openTicket(ticket)
          },
        })}
      />
      <div className="library" data-columns={columns.length}>
        <LibraryList
          id={listId}
          files={found}
          known={known}
          columns={columns}
          chosen={chosen}
          asked={`${place} ${order} ${words}`}
          moment={place === 'folder' ? 'changed' : 'opened'}
          instead={instead()}
          onChoose={choose}
          onOpen={openTicket}
          onShow={descriptions.show}
        />
        <LibraryCount files={files} found={found} known={known} isReading={isReading} />
      </div>
      {faults === undefined ? null : <FaultLines faults={faults} />}
      <LibraryFoot
        purpose={purpose}
        chosen={found[chosen]?.ticket}
        onOpen={open}
        onForget={
          place === 'recent'
            ? ticket => {
                choose(null)
                listing.forget(ticket)
              }
            : undefined
        }
        onClose={onClose}
      />
    </Modal>
  )
}
