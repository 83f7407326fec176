/** How a component reaches the commands on files. */

import { createContext, useContext } from 'react'
import type { FileCommands } from './file-commands.ts'

export const FileContext = createContext<FileCommands | null>(null)

/** The commands on files, anywhere inside `FileDesk`. */
export function useFileCommands(): FileCommands {
  const commands = useContext(FileContext)
  if (commands === null) throw new Error('a component that opens or saves stands outside FileDesk')
  return commands
}
