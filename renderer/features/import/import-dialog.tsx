/** Figures that others wrote, from a file or a pasted range to one change: nothing is taken before it was seen. */

import { useMessages } from '../../i18n/messages.ts'
import { Modal } from '../../ui/modal.tsx'
import { importMessages } from './import-messages.ts'
import { ImportSource } from './import-source.tsx'
import { ImportTable } from './import-table.tsx'
import { useTable } from './use-table.ts'
import './import.css'

interface ImportDialogProps {
  /** What was dropped on the window; null where the planner still chooses. */
  readonly file: File | null
  readonly onClose: () => void
}

export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const text = useMessages(importMessages)
  const standing = useTable(file)
  const { table, number } = standing
  return (
    <Modal title={text.title} size={table === null ? 'wide' : 'broad'} onClose={onClose}>
      {table === null ? (
        <ImportSource standing={standing} onClose={onClose} />
      ) : (
        <ImportTable key={number} table={table} standing={standing} onClose={onClose} />
      )}
    </Modal>
  )
}
