/** A file of the library: its title and name, its headlines or why it cannot be read, and when it was changed. */

import { memo } from 'react'
import type { DescribedFile } from '../../../shared/contract/files.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sizeText } from '../files/file-facts.ts'
import { withoutExtension } from '../files/file-names.ts'
import { packsMessages } from '../packs/packs-messages.ts'
import { type HeadlineColumn, headlineOf } from './headline.ts'
import { HeadlineCell } from './headline-cell.tsx'
import type { LibraryFile } from './library-file.ts'
import { libraryMessages } from './library-messages.ts'

interface LibraryRowProps {
  readonly id: string
  /** Among the files found, 0 for the first. */
  readonly index: number
  /** Its distance from the upper end of the list, in rem. */
  readonly top: number
  readonly file: LibraryFile
  /** Undefined until it was read. */
  readonly described: DescribedFile | undefined
  readonly columns: readonly HeadlineColumn[]
  readonly language: Language
  readonly isChosen: boolean
  readonly onChoose: (ticket: string) => void
  readonly onOpen: (ticket: string) => void
}

export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  const { file, language, isChosen } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the search has the focus and hears the keys
    // biome-ignore lint/a11y/useSemanticElements: a row that stands where it is scrolled to is none of a table
    <div
      id={props.id}
      className="library-row"
      role="row"
      tabIndex={-1}
      aria-rowindex={props.index + 1}
      aria-selected={isChosen}
      aria-label={rowWords(props)}
      style={{ top: `${props.top}rem` }}
      // The field of the search keeps the focus.
      onMouseDown={event => event.preventDefault()}
      onClick={() => props.onChoose(file.ticket)}
      onDoubleClick={() => props.onOpen(file.ticket)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as its row */}
      <div className="library-cell" role="gridcell" tabIndex={-1}>
        <FileFacts {...props} />
        <Holdings {...props} />
        <span className="library-moment">{momentText(file.moment, language)}</span>
      </div>
    </div>
  )
})

function FileFacts({ file, described, language }: LibraryRowProps) {
  const text = libraryMessages[language]
  const title = described?.title ?? withoutExtension(file.name)
  const scenarios = described?.scenarios ?? []
  const facts = [
    file.name,
    file.folder,
    file.size === null ? null : sizeText(file.size, language),
    scenarios.length > 0 ? text.scenarios(scenarios.length) : null,
    scenarios.length > 1 ? scenarios.join(', ') : null,
  ].filter(fact => fact !== null)
  return (
    <span className="library-file">
      <span className="library-title" title={title}>
        {title}
      </span>
      <span className="library-facts" title={facts.join(' · ')}>
        {facts.join(' · ')}
      </span>
    </span>
  )
}

/** What the file comes to; or what keeps it from being read, or from being run by this model. */
function Holdings(props: LibraryRowProps) {
  const { described, language } = props
  if (described?.otherPack != null)
    return <span className="library-other">{packsMessages[language].ofOther(described.otherPack)}</span>
  return described !== undefined && described.faults.length > 0 ? (
    <FirstFault described={described} language={language} />
  ) : (
    <Headlines {...props} />
  )
}

/** The first fault, which is the one to mend first; all of them are told when the file is opened. */
function FirstFault(props: { readonly described: DescribedFile; readonly language: Language }) {
  const [fault] = props.described.faults
  if (fault === undefined) return null
  const sentence = sayFault(fault, props.language)
  return (
    <span className="library-fault">
      <Icon name="notice" />
      <span className="library-sentence" title={sentence}>
        <FaultPlace fault={fault} /> {sentence}
      </span>
    </span>
  )
}

function Headlines({ described, columns, language }: LibraryRowProps) {
  return columns.map(column => {
    const headline = described === undefined ? null : headlineOf(column, described, language)
    return (
      <span key={column.indicator.id} className="library-headline">
        {headline === null ? null : <HeadlineCell column={column} headline={headline} />}
      </span>
    )
  })
}

/** What a reader of the screen says of the row. */
function rowWords({ file, described, columns, language }: LibraryRowProps): string {
  const text = libraryMessages[language]
  if (described === undefined) return file.name
  if (described.otherPack !== null)
    return `${file.name}; ${packsMessages[language].ofOther(described.otherPack)}`
  const [fault] = described.faults
  if (fault !== undefined) return `${file.name}: ${text.unreadable}. ${sayFault(fault, language)}`
  const headlines = columns.flatMap(column => {
    const headline = headlineOf(column, described, language)
    const { indicator, target } = column
    return headline === null ? [] : [`${indicator.variable.short[language]} ${target.year}: ${headline.text}`]
  })
  return [file.name, described.title, text.scenarios(described.scenarios.length), ...headlines].join('; ')
}
