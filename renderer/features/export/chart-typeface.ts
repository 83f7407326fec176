/** The bundled typeface for pictures: a picture file cannot use that of the page, and is measured in it. */

import { FaultError } from '../../../shared/faults.ts'
import { FRAME_SIZE } from '../../../shared/reading/charts/framed-drawing.ts'
import { paperLook } from '../../../shared/reading/charts/paper-look.ts'
import file from '../../theme/fonts/plex-sans-var-roman.woff2'
import { measurer } from '../charts/read-look.ts'
import { base64Of } from '../files/read-upload.ts'

let embedded: Promise<string> | null = null

/** WOFF2 in base64, fetched once. @throws FaultError `host.unreachable`, after which it is asked for again. */
export function typefaceBase64(): Promise<string> {
  embedded ??= fetch(file)
    .then(async answer => {
      if (!answer.ok) throw new Error(`the typeface answers ${answer.status}`)
      return base64Of(await answer.blob())
    })
    .catch(() => {
      embedded = null
      throw new FaultError({ code: 'host.unreachable', args: {} })
    })
  return embedded
}

/** The light look, measured in the typeface at its own width, as picture files set it. */
export async function frameLook(page: Document) {
  const { fontSize } = FRAME_SIZE
  await Promise.all([400, 600].map(weight => page.fonts.load(`${weight} ${fontSize}px Plex`)))
  return paperLook(measurer(page, 'Plex', fontSize), fontSize)
}
