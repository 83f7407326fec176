/** The book of a model as content without a layout: what it says, in one language, for any setter. JSON-safe. */

import { z } from 'zod'
import { catalogueSource } from '../model/catalogue.ts'
import { languages } from '../model/definition.ts'
import type { Markup } from './markup.ts'

/** The name of a place in the book that links lead to; unique in it. Letters, digits, `-`, `_` and `.`. */
const anchor = z.string().regex(/^[A-Za-z0-9_.-]+$/)

/** Languages of words that stand as they were written; the book's own where it is not said. */
const spoken = z.enum(['vi', 'en', 'zh', 'ja', 'de'])

export const inline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), language: spoken.optional() }),
  z.strictObject({ kind: z.literal('strong'), text: z.string() }),
  /** A name or formula as the pack writes it. */
  z.strictObject({ kind: z.literal('code'), text: z.string() }),
  /** An id as the pack writes it, at the place that links to it lead to. */
  z.strictObject({ kind: z.literal('anchor'), anchor, text: z.string() }),
  /** To another place in the book; `look` says whether its words are an id. */
  z.strictObject({ kind: z.literal('link'), to: anchor, text: z.string(), look: z.enum(['words', 'code']) }),
  /** How well something is known, in words and by a sign. */
  z.strictObject({ kind: z.literal('standing'), standing: catalogueSource.shape.kind, text: z.string() }),
  /** Where something stands outside; to be read and copied, never fetched. */
  z.strictObject({ kind: z.literal('address'), text: z.string() }),
])
export type Inline = z.infer<typeof inline>

const line = z.array(inline)
export type Line = z.infer<typeof line>

/** MathML or SVG; only elements that show something, never one that runs or leads elsewhere. */
export const markup: z.ZodType<Markup<string>> = z.strictObject({
  element: z.string().regex(/^(?!script$|style$|a$|iframe$|object$|foreignObject$|image$|use$)[A-Za-z]+$/),
  attributes: z.record(z.string().regex(/^(?!on|href$|src$|style$)[A-Za-z-]+$/), z.string()),
  get children() {
    return z.array(z.union([z.string(), markup]))
  },
})

export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), line }),
  z.strictObject({ kind: z.literal('list'), lines: z.array(line) }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.strictObject({ title: z.string(), align: z.enum(['start', 'end']) })),
    /** As many cells in each row as there are columns; the first names the row. */
    rows: z.array(z.array(line)),
  }),
  /** As it is set, and as the pack writes it. */
  z.strictObject({ kind: z.literal('formula'), math: markup.optional(), text: z.string() }),
  z.strictObject({
    kind: z.literal('picture'),
    drawing: markup,
    /** What is seen, for a reader who does not see it. */
    description: z.string(),
    /** Below the picture. */
    notes: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('quotation'), text: z.string(), language: spoken }),
])
export type Block = z.infer<typeof block>

export const entry = z.strictObject({
  anchor,
  title: z.string(),
  /** Of the title, where it stands as it was written. */
  language: spoken.optional(),
  /** Words that stand beside the title: the id, or what a family ranges over. */
  ids: line,
  /** What it says before its rows. */
  about: z.array(block),
  rows: z.array(z.strictObject({ name: z.string(), blocks: z.array(block) })),
})
export type Entry = z.infer<typeof entry>

export const section = z.strictObject({
  anchor,
  title: z.string(),
  about: z.array(block),
  entries: z.array(entry),
})
export type Section = z.infer<typeof section>

export const chapter = z.strictObject({
  anchor,
  title: z.string(),
  about: z.array(block),
  sections: z.array(section),
})
export type Chapter = z.infer<typeof chapter>

/** An id and where it stands. */
export const indexEntry = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** What it is, in a word: a lever, a figure, … */
  sort: z.string(),
  to: anchor,
})
export type IndexEntry = z.infer<typeof indexEntry>

export const book = z.strictObject({
  language: z.enum(languages),
  title: z.string(),
  /** What the cover says below the title: version, month of the data, years, hash, each with its name. */
  cover: z.array(z.strictObject({ name: z.string(), words: z.string() })),
  /** What stands at the foot of each page. */
  imprint: z.string(),
  chapters: z.array(chapter),
  /** Every id of the model and every figure, by id. */
  index: z.array(indexEntry),
  words: z.strictObject({ contents: z.string(), index: z.string(), chapter: z.string() }),
})
export type Book = z.infer<typeof book>
