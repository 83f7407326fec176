/** What the library is asked for: words that a file must have, the place it is in, the order of the list. */

import type { KeyboardEvent } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { LeadingSearch } from '../../ui/leading-search.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { type Order, orders } from './library-file.ts'
import { libraryMessages } from './library-messages.ts'
import { type LibraryPlace, places } from './use-library-files.ts'

export interface LibraryQuery {
  readonly words: string
  readonly place: LibraryPlace
  readonly order: Order
}

interface LibraryHeadProps {
  readonly query: LibraryQuery
  readonly onChange: (change: Partial<LibraryQuery>) => void
  /** Ids of the list that the field of the search leads, and of its chosen row. */
  readonly listId: string
  readonly rowId: string | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function LibraryHead({ query, onChange, listId, rowId, onKeyDown }: LibraryHeadProps) {
  const text = useMessages(libraryMessages)
  const folder = useApp(state => state.host.folder)
  const nameOf = (place: LibraryPlace) => (place === 'folder' ? text.folder(folder) : text.recent)
  return (
    <div className="library-head">
      <LeadingSearch
        label={text.search}
        value={query.words}
        onChange={words => onChange({ words })}
        list={{ role: 'grid', id: listId, rowId }}
        onKeyDown={onKeyDown}
      />
      <Segmented<LibraryPlace>
        label={text.places}
        value={query.place}
        choices={places.map(value => ({ value, label: nameOf(value), face: nameOf(value) }))}
        onChange={place => onChange({ place })}
      />
      <Segmented<Order>
        label={text.order}
        value={query.order}
        choices={orders.map(value => ({
          value,
          label: value === 'latest' ? text.latestHint : text.byNameHint,
          face: value === 'latest' ? text.latest : text.byName,
        }))}
        onChange={order => onChange({ order })}
      />
    </div>
  )
}
