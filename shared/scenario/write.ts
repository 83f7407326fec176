/** Writes a scenario document as text that has been read back: what cannot be opened again is never handed out. */

import { FaultError } from '../faults.ts'
import { sameContent } from '../json/same-content.ts'
import { LIMITS, type ScenarioDocument, scenarioDocument } from './document.ts'
import { withoutLostParts } from './newer.ts'
import { printScenarioFile } from './print.ts'
import { type ReadScenarioText, readScenarioText } from './read.ts'
import type { Stamp } from './stamp.ts'

/** Both Node and browsers have it; declared here because this zone knows neither. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * The text of a scenario file, ended by a line break. It has been read back and found to say the same.
 * @param stamp what is noted of the document; null leaves it out, as a person would.
 * @throws FaultError with what the reader would refuse in it, without places.
 */
export function writeScenario(document: ScenarioDocument, stamp: Stamp | null = null): string {
  const text = printScenarioFile(document, stamp)
  if (isTooLarge(text))
    throw new FaultError({ code: 'scenario.too-large-to-write', args: { limit: LIMITS.bytes } })
  const back = readBack(text)
  if (!saysTheSame(back.document, document) || !sameContent(back.stamp, stamp))
    throw new FaultError({ code: 'scenario.not-written', args: {} })
  return text
}

/** No letter takes more than three bytes a unit; only text near the limit is worth counting. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > LIMITS.bytes && new TextEncoder().encode(text).length > LIMITS.bytes
}

/** The schema trims titles and fills in what may be left out; most documents have gone through it already. */
function saysTheSame(back: ScenarioDocument, document: ScenarioDocument): boolean {
  const isMeant = (meant: ScenarioDocument) => sameContent(back, withoutLostParts(meant))
  if (isMeant(document)) return true
  const checked = scenarioDocument.safeParse(document)
  return checked.success && isMeant(checked.data)
}

function readBack(text: string): ReadScenarioText {
  try {
    return readScenarioText(text, '')
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const [first, ...others] = error.faults.map(({ code, args }) => ({ code, args }))
    throw first === undefined ? error : new FaultError(first, ...others)
  }
}
