/** Which model a document was made with, told without reading the whole document. */

import { z } from 'zod'

const madeWith = z.looseObject({ pack: z.looseObject({ id: z.string() }) })

/** The id of the pack that the bytes of a document name; null where that cannot be told, which an attempt to read it then explains. */
export function modelOf(body: Uint8Array): string | null {
  try {
    return madeWith.parse(JSON.parse(new TextDecoder().decode(body))).pack.id
  } catch {
    return null
  }
}
