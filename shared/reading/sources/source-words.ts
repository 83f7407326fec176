/** The standing of a source in words. */

import type { CatalogueSource } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import { standingMessages } from './standing-messages.ts'

/** `partly published`, `assumption`. */
export function sourceKind({ kind }: CatalogueSource, language: Language): string {
  const text = standingMessages[language]
  return {
    published: text.published,
    partly_published: text.partlyPublished,
    calibrated: text.calibrated,
    literature: text.literature,
    assumption: text.assumed,
    identity: text.identity,
    own: text.own,
  }[kind]
}

/** With how much it can be trusted, where the pack says so. */
export function sourceStanding(source: CatalogueSource, language: Language): string {
  const kind = sourceKind(source, language)
  return source.confidence === undefined ? kind : `${kind}, ${standingMessages[language][source.confidence]}`
}
