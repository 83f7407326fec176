/** The model book over the whole page: read, searched, printed and saved, whatever model runs. */

import './book.css'
import './book-desk.css'
import './book-print.css'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Book } from '../../../shared/book/content.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { QUESTION_GROUND } from '../../ui/question.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useExport } from '../export/use-export.ts'
import { FaultLines } from '../files/fault-lines.tsx'
import { BookPages } from './book-pages.tsx'
import { bookScreenMessages } from './book-screen-messages.ts'
import { useBook } from './use-book.ts'
import { usePrinting } from './use-printing.ts'
import { useReading } from './use-reading.ts'

/** Nothing while it is closed. */
export function BookView() {
  const open = useApp(state => state.book)
  const { closeBook } = useActions()
  return (
    <ModalOverlay
      className={`${QUESTION_GROUND} book-ground`}
      isOpen={open !== null}
      onOpenChange={isOpen => {
        if (!isOpen) closeBook()
      }}
    >
      <Modal className="book-box">
        <Dialog className="book-screen">
          <OpenBook at={open?.at ?? null} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function OpenBook({ at }: { readonly at: string | null }) {
  const text = useMessages(bookScreenMessages)
  const { book, isDrawing, faults } = useBook(useLanguage())
  return book === null ? (
    <>
      <BookBar title={text.title} />
      {faults.length > 0 ? (
        <FaultLines faults={faults} />
      ) : (
        <p className="book-waiting" role="status">
          {text.waiting}
        </p>
      )}
    </>
  ) : (
    <ReadBook book={book} isDrawing={isDrawing} at={at} />
  )
}

interface ReadBookProps {
  readonly book: Book
  readonly isDrawing: boolean
  readonly at: string | null
}

function ReadBook({ book, isDrawing, at }: ReadBookProps) {
  const text = useMessages(bookScreenMessages)
  const reading = useReading(book, at)
  const { isWhole, print } = usePrinting(book)
  const { exportFiles } = useExport()
  return (
    <>
      <BookBar title={book.title} onBack={reading.back}>
        <p className="book-drawing" role="status">
          {isDrawing ? text.drawing : null}
        </p>
        <TextButton
          look="bordered"
          icon="download"
          label={text.save}
          onPress={() => exportFiles([{ format: 'html', name: book.title, of: { book: book.language } }])}
        />
        <TextButton look="primary" icon="print" label={text.print} onPress={print} />
      </BookBar>
      <BookPages book={book} reading={reading} isWhole={isWhole} />
    </>
  )
}

interface BookBarProps {
  readonly title: string
  /** Null where there is nowhere to go back to. */
  readonly onBack?: (() => void) | null
  readonly children?: ReactNode
}

function BookBar({ title, onBack = null, children }: BookBarProps) {
  const text = useMessages(bookScreenMessages)
  const { closeBook } = useActions()
  return (
    <div className="book-bar">
      <IconButton icon="back" label={text.back} isDisabled={onBack === null} onPress={() => onBack?.()} />
      <Heading slot="title">{title}</Heading>
      <span className="book-bar-room" />
      {children}
      <IconButton icon="close" label={text.close} onPress={closeBook} />
    </div>
  )
}
