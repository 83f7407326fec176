/** Makes the stamp of a file that is saved, and tells from a stamp whether the content is still what was stamped. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/json/canonical.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { fileContent } from '../../shared/scenario/file-content.ts'
import type { Stamp } from '../../shared/scenario/stamp.ts'
import type { Model } from '../engine/model/model.ts'
import { headlineRunner } from './headline-results.ts'

/** The stamp of a document as it is about to be written; null where the program stamps nothing. */
export type StampOf = (document: ScenarioDocument) => Stamp | null

/** Stamps documents with what `model` makes of them. `program` is the version of the program. */
export function stamper(model: Model, program: string): StampOf {
  const { id, version, hash } = model.identity
  const headlineResults = headlineRunner(model)
  return document => {
    // A page that has not heard yet that another model runs: what this one makes of its document says nothing.
    if (document.pack.id !== id) return null
    return {
      content: hashOf(fileContent(document)),
      program,
      pack: { version, hash },
      results: headlineResults(document.scenarios, document.executed),
    }
  }
}

/**
 * Whether the stamp is of what the text of its file says: neither spaces nor the order of fields count, but a field that was
 * left out or put in does.
 * @param text must be JSON.
 */
export function isStampOf(stamp: Stamp, text: string): boolean {
  const data: unknown = JSON.parse(text)
  if (typeof data !== 'object' || data === null) return false
  const content = Object.entries(data).filter(([field]) => field !== 'stamp')
  return stamp.content === hashOf(Object.fromEntries(content))
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
