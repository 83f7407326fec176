/** How well a figure is known, as a mark: full for published, half for derived from figures, empty for an assumption. */

import type { CatalogueSource } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { leverMessages } from './lever-messages.ts'

type Standing = 'published' | 'partly' | 'assumed'

function standingOf(kind: CatalogueSource['kind']): Standing {
  if (kind === 'published') return 'published'
  return kind === 'assumption' ? 'assumed' : 'partly'
}

/** Decoration beside words that say the same. */
export function SourceMark({ kind }: { readonly kind: CatalogueSource['kind'] }) {
  const standing = standingOf(kind)
  return (
    <svg className="source-mark" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="3.5" className={standing === 'published' ? 'full' : ''} />
      {standing === 'partly' ? <path d="M5 1.5a3.5 3.5 0 0 0 0 7Z" className="full" /> : null}
    </svg>
  )
}

/** What the marks mean. */
export function SourceKey() {
  const text = useMessages(leverMessages)
  return (
    <p className="source-key">
      {text.keyTitle}
      <span>
        <SourceMark kind="published" /> {text.keyPublished}
      </span>
      <span>
        <SourceMark kind="calibrated" /> {text.keyPartly}
      </span>
      <span>
        <SourceMark kind="assumption" /> {text.keyAssumed}
      </span>
    </p>
  )
}
