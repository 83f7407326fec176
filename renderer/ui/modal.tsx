/** A question over the page: a heading, what it is about, and the answers. */

import type { ReactNode } from 'react'
import { Dialog, Heading, Modal as ModalBox, ModalOverlay } from 'react-aria-components'
import { QUESTION_GROUND } from './question.ts'

interface ModalProps {
  readonly title: string
  /** `alertdialog` where work would be lost; such a question is not closed by a click beside it. */
  readonly role?: 'dialog' | 'alertdialog'
  /** `wide`: for what is read before it is answered. `broad`: for tables. */
  readonly size?: 'narrow' | 'wide' | 'broad'
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Modal({ title, role = 'dialog', size = 'narrow', onClose, children }: ModalProps) {
  return (
    <ModalOverlay
      className={QUESTION_GROUND}
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <ModalBox className={`modal ${size}`}>
        <Dialog className="modal-content" role={role}>
          <Heading slot="title" className="modal-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </ModalBox>
    </ModalOverlay>
  )
}
