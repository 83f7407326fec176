/** Printing the whole book, of which the screen has one chapter at a time. */

import { useEffect, useState } from 'react'
import type { Book } from '../../../shared/book/content.ts'
import { useMessages } from '../../i18n/messages.ts'
import { printPage } from '../print/paper.ts'
import { cssText } from '../report/page-foot.ts'
import { bookScreenMessages } from './book-screen-messages.ts'
import { useSheet } from './use-sheet.ts'

export interface Printing {
  /** Whether all chapters stand on the page. */
  readonly isWhole: boolean
  readonly print: () => void
}

/** Lays all chapters out, prints them with the imprint at the foot, and takes them off again. */
export function usePrinting({ imprint }: Pick<Book, 'imprint'>): Printing {
  const { page } = useMessages(bookScreenMessages)
  const [isWhole, setWhole] = useState(false)
  useSheet(
    `@page book { @bottom-left { content: ${cssText(imprint)} } @bottom-right { content: ${cssText(`${page} `)} counter(page) "/" counter(pages) } }`,
  )
  useEffect(() => {
    if (isWhole) printPage(window).finally(() => setWhole(false))
  }, [isWhole])
  return { isWhole, print: () => setWhole(true) }
}
