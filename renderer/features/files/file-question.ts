/** What the page asks over itself about files and models; one question at a time. */

import type { KnownPack } from '../../../shared/contract/packs.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { GoodVersion } from './last-good-version.ts'

/** `then` goes on when the work is safe or given up. */
export type Question =
  | { readonly kind: 'open' }
  /** Which file's scenarios come into the document. */
  | { readonly kind: 'import' }
  /** What becomes of the work that was left unsaved. */
  | { readonly kind: 'recovery' }
  /** Whether a recent file that could not be had stays on its list. */
  | { readonly kind: 'recent'; readonly ticket: string; readonly faults: readonly Fault[] }
  /** `why`: what speaks against the file that the document came from. */
  | { readonly kind: 'save'; readonly then: () => void; readonly why: readonly Fault[] }
  /** What became of a file on being opened. */
  | { readonly kind: 'report' }
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | {
      readonly kind: 'not-saved'
      readonly ticket: string
      /** Why it was not written; some of it the planner may overrule. */
      readonly faults: readonly Fault[]
      readonly then: () => void
    }
  /** The file of the document was changed here and elsewhere. */
  | { readonly kind: 'conflict'; readonly ticket: string; readonly then: () => void }
  | { readonly kind: 'versions' }
  /** Which model runs. */
  | { readonly kind: 'models' }
  /** A file was made for another model that is known; `file` is its ticket, null for a copy without a place. */
  | { readonly kind: 'other-pack'; readonly pack: KnownPack; readonly file: string | null }
  /** Which figures of a table are taken; null where the table is still to be chosen. */
  | { readonly kind: 'figures'; readonly file: File | null }
  | {
      readonly kind: 'unreadable'
      readonly ticket: string
      readonly faults: readonly Fault[]
      readonly good: GoodVersion
    }

/** Puts a question on the page; null takes it away. */
export type Ask = (question: Question | null) => void
