/** The files that were found, of which only those in view are drawn: ten thousand scroll like ten. */

import { useEffect, useLayoutEffect, useState } from 'react'
import type { DescribedFile } from '../../../shared/contract/files.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { inPixels, inRem } from '../../ui/rem.ts'
import { useSize } from '../../ui/use-size.ts'
import type { HeadlineColumn } from './headline.ts'
import { HeadlineHead } from './headline-cell.tsx'
import type { LibraryFile } from './library-file.ts'
import { libraryMessages } from './library-messages.ts'
import { LibraryRow } from './library-row.tsx'
import { rowWindow, scrolledTo } from './row-window.ts'

/** Heights in rem: of a row, and of the heads that stay above the rows. */
const ROW = 3.25
const HEADS = 2.75

interface LibraryListProps {
  readonly id: string
  readonly files: readonly LibraryFile[]
  readonly known: ReadonlyMap<string, DescribedFile>
  readonly columns: readonly HeadlineColumn[]
  /** The file that would be opened, among `files`; -1 for none. */
  readonly chosen: number
  /** What is asked for: another query or order begins at the first file again. */
  readonly asked: string
  /** What the moments of the files are. */
  readonly moment: 'changed' | 'opened'
  /** What stands in place of an empty list. */
  readonly instead: string
  readonly onChoose: (ticket: string) => void
  readonly onOpen: (ticket: string) => void
  /** Told which files are in view. */
  readonly onShow: (tickets: readonly string[]) => void
}

export function LibraryList(props: LibraryListProps) {
  const { id, files, known, columns, chosen, onShow } = props
  const text = useMessages(libraryMessages)
  const language = useLanguage()
  const [list, size] = useSize<HTMLDivElement>()
  const [top, setTop] = useState(0)
  const height = size === null ? 0 : Math.max(0, inRem(size.height) - HEADS)
  const { from, to } = rowWindow(top, height, ROW, files.length)
  const isMeasured = height > 0

  useEffect(() => {
    if (isMeasured) onShow(files.slice(from, to).map(({ ticket }) => ticket))
  }, [files, from, to, isMeasured, onShow])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is what moves the list
  useLayoutEffect(() => {
    if (list.current !== null) list.current.scrollTop = 0
  }, [list, props.asked])

  useLayoutEffect(() => {
    const { current } = list
    if (current === null || chosen < 0 || height === 0) return
    const seen = inRem(current.scrollTop)
    const wanted = scrolledTo(chosen, seen, height, ROW)
    if (wanted !== seen) current.scrollTop = inPixels(wanted)
  }, [list, chosen, height])

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a name, and only a grid the count of its rows
    <div
      ref={list}
      id={id}
      className="library-list"
      // A grid must have rows.
      role={files.length === 0 ? 'group' : 'grid'}
      aria-label={text.files}
      aria-rowcount={files.length === 0 ? undefined : files.length}
      onScroll={event => setTop(inRem(event.currentTarget.scrollTop))}
    >
      {/* The list names its rows to those who hear it; the heads are for the eye. */}
      <p className="library-heads" aria-hidden="true">
        <span className="library-file">{text.file}</span>
        {columns.map(column => (
          <HeadlineHead key={column.indicator.id} column={column} language={language} />
        ))}
        <span className="library-moment">{text[props.moment]}</span>
      </p>
      {files.length === 0 ? (
        <p className="library-empty">{props.instead}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div className="library-rows" role="rowgroup" style={{ height: `${files.length * ROW}rem` }}>
          {drawn(from, to, chosen).map(index => {
            const file = files[index]
            return file === undefined ? null : (
              <LibraryRow
                key={file.ticket}
                id={rowId(id, index)}
                index={index}
                top={index * ROW}
                file={file}
                described={known.get(file.ticket)}
                columns={columns}
                language={language}
                isChosen={index === chosen}
                onChoose={props.onChoose}
                onOpen={props.onOpen}
              />
            )
          })}
        </div>
      )}
    </div>
  )
}

/** Rows in view, and the chosen one wherever it is: the field of the search refers to it. */
function drawn(from: number, to: number, chosen: number): number[] {
  const inView = Array.from({ length: to - from }, (_, index) => from + index)
  return chosen < 0 || inView.includes(chosen) ? inView : [...inView, chosen]
}

/** Id of the row of the list at that place. */
export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`
}
