/** The licences of everything that the program brings along, over the screen. */

import { createContext, useContext, useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { licenceMessages } from './licence-messages.ts'
import './licence-sheet.css'

/** Written by `npm run licences`; asked for only when somebody wants to read it. */
const licences = new URL('./licences.txt', import.meta.url).href

const nothing = () => undefined

/** What shows the licences. */
export const LicenceSheetContext = createContext<() => void>(nothing)

export function useLicenceSheet(): () => void {
  return useContext(LicenceSheetContext)
}

export function LicenceSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(licenceMessages)
  const book = useLicences()
  return (
    <Modal title={text.title} onClose={onClose}>
      {typeof book === 'string' ? (
        <p role="status">{text[book]}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <pre className="licence-book" tabIndex={0}>
          {book.text}
        </pre>
      )}
      <div className="modal-answers">
        <TextButton look="primary" label={text.close} onPress={onClose} />
      </div>
    </Modal>
  )
}

type Book = 'reading' | 'failed' | { readonly text: string }

function useLicences(): Book {
  const [book, setBook] = useState<Book>('reading')
  useEffect(() => {
    let isWanted = true
    const put = (read: Book) => {
      if (isWanted) setBook(read)
    }
    readLicences().then(
      text => put({ text }),
      () => put('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return book
}

async function readLicences(): Promise<string> {
  const answer = await fetch(licences)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answer.text()
}
