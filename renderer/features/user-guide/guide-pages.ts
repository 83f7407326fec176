/** The user guide of `docs/guide` as it was built into the program: its texts, and the addresses of its pictures. */

import type { Language } from '../../../shared/model/definition.ts'

const texts = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default' })
const pictures = import.meta.glob<string>('../../../docs/guide/pictures/*/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

const FOLDER = '../../../docs/guide/'

/** The guide in a language, as Markdown. Rejects where it cannot be read. */
export async function guideText(language: Language): Promise<string> {
  const read = texts[`${FOLDER}${language}.md`]
  if (read === undefined) throw new Error(`There is no guide in “${language}”.`)
  return read()
}

/** The address of a picture by its place beside the guide; nothing where it was never taken. */
export function pictureAddress(file: string): string | undefined {
  return pictures[`${FOLDER}${file}`]
}
