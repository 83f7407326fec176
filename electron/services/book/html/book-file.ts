/** The book of a model as the bytes of a file: one page of HTML with its typeface inside. */

import { readFile } from 'node:fs/promises'
import type { Language } from '../../../../shared/model/definition.ts'
import { typefaceFileOf } from '../../exports/thread/places.ts'
import { bookOf } from '../book.ts'
import { drawnStructure } from '../drawn-structure.ts'
import type { BookModel } from '../teller.ts'
import { bookPage } from './page.ts'

/**
 * The same model, language and day give the same bytes.
 * @param day on which this copy is set, `2026-11-26`.
 */
export async function bookFile(model: BookModel, language: Language, day: string): Promise<Uint8Array> {
  const [font, diagrams] = await Promise.all([readFile(typefaceFileOf()), drawnStructure(model)])
  return new TextEncoder().encode(bookPage(bookOf(model, language, { day, diagrams }), { font }))
}
