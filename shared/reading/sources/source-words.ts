/** The standing of a source in words. */

import type { Language, Source } from '../../model/definition.ts'
import { standingMessages } from './standing-messages.ts'

/** `partly published`, `assumption`. */
export function sourceKind({ kind }: Source, language: Language): string {
  const text = standingMessages[language]
  return {
    published: text.published,
    partly_published: text.partlyPublished,
    calibrated: text.calibrated,
    literature: text.literature,
    assumption: text.assumed,
    identity: text.identity,
  }[kind]
}

/** With how much it can be trusted, where the pack says so. */
export function sourceStanding(source: Source, language: Language): string {
  const kind = sourceKind(source, language)
  return source.confidence === undefined ? kind : `${kind}, ${standingMessages[language][source.confidence]}`
}
