/** What stands at the foot of every printed page: margin boxes of the page, whose words a sheet of styles must bring. */

import type { Imprint } from '../../../shared/report/content.ts'

/** As many letters of the names fit on one line; the first page has them in full. */
const MOST_LETTERS = 90

/** Foots the pages of the report in this document. Answers what ends that. */
export function footPages(page: Document, imprint: Imprint, pageWord: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page report { @bottom-left { content: ${cssText(footWords(imprint))} } @bottom-right { content: ${cssText(`${pageWord} `)} counter(page) "/" counter(pages) } }`,
  )
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(each => each !== sheet)
  }
}

/** Lines of the foot: that a check failed, of which scenarios it is, and what made the numbers. */
export function footWords({
  warning,
  scenarios,
  base,
  priceBasis,
  model,
  data,
  date,
  program,
}: Imprint): string {
  const names = `${scenarios.join('; ')} / ${base}`
  const letters = [...names]
  const short =
    letters.length <= MOST_LETTERS
      ? names
      : `${letters
          .slice(0, MOST_LETTERS - 1)
          .join('')
          .trimEnd()}…`
  const lines = [warning, `${short} · ${priceBasis}`, [model, data, date, program].join(' · ')]
  return lines.filter(each => each !== '').join('\n')
}

/** Text of anybody as a string of a sheet of styles: nothing in it ends the string. */
export function cssText(words: string): string {
  const escaped = words.replace(/[\\"\n\r\f<>{};@]/g, letter => `\\${letter.charCodeAt(0).toString(16)} `)
  return `"${escaped.replaceAll('\0', '')}"`
}
