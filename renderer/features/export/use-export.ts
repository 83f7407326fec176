/** How a component has something exported. */

import { createContext, useContext } from 'react'
import type { ExportWish } from './export-run.ts'

export interface Exporting {
  /** Asks where a file goes, has it made, and tells where it lies. Several go by their names into the folder of the program. */
  exportFiles(wishes: readonly ExportWish[]): void
  /** Opens the dialog for packs and reports. */
  openPack(): void
}

export const ExportContext = createContext<Exporting | null>(null)

/** The commands of exporting, anywhere inside `ExportDesk`. */
export function useExport(): Exporting {
  const exporting = useContext(ExportContext)
  if (exporting === null) throw new Error('a component that exports stands outside ExportDesk')
  return exporting
}
