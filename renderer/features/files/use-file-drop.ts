/** A file dropped anywhere on the window is opened, a table imported; the browser must never leave the page for it. */

import { useEffect, useState } from 'react'
import { useActions } from '../../store/use-app.ts'
import { isTableName } from '../import/table-file.ts'
import type { FileCommands } from './file-commands.ts'
import { oneFile } from './one-file.ts'

/** True while a file is held over the window. */
export function useFileDrop(commands: FileCommands): boolean {
  const [isOver, setOver] = useState(false)
  const { say } = useActions()

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const dropped = event.dataTransfer === null ? null : oneFile(event.dataTransfer)
      if (dropped instanceof File && isTableName(dropped.name)) commands.figures(dropped)
      else if (dropped instanceof File) commands.show(dropped).then(say)
      else if (dropped !== null) say([dropped])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [commands, say])

  return isOver
}
