/** A copy of a document that the browser keeps where it keeps its downloads: the way out where the folder takes no file. */

import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'

/**
 * Hands the document to the browser as a file of that name, byte for byte as the host writes it but for the stamp, which only a host makes.
 * @throws FaultError where the document cannot be written.
 */
export function downloadCopy(document: ScenarioDocument, name: string): void {
  const address = URL.createObjectURL(new Blob([writeScenario(document)], { type: 'application/json' }))
  const link = window.document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; it must still stand then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
