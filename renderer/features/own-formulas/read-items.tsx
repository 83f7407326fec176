/** What a formula reads, by name: a click puts the id where the caret stands. */

import { useCatalogue, useLanguage } from '../../store/use-app.ts'

interface ReadItemsProps {
  /** Over the list. */
  readonly title: string
  /** In the order of the text. */
  readonly ids: readonly string[]
  readonly onTake: (id: string) => void
}

/** More are no help. */
const SHOWN = 16

export function ReadItems({ title, ids, onTake }: ReadItemsProps) {
  const language = useLanguage()
  const { variables, levers, parameters } = useCatalogue()
  const items = ids
    .slice(0, SHOWN)
    .flatMap(id => [...variables, ...levers, ...parameters].find(each => each.id === id) ?? [])
  if (items.length === 0) return null
  return (
    <section className="own-reads" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {items.map(({ id, short }) => (
          <li key={id}>
            <button type="button" className="own-offer" title={id} onClick={() => onTake(id)}>
              {short[language]}
              <code>{id}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
