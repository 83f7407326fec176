/** What a file says of itself: title, program, and the moment it was made. */

import type { Said } from './finished-package.ts'
import { slideLine, xml } from './slide-text.ts'

export function coreProperties({ title, program, madeAt }: Said): string {
  const moment = `${new Date(madeAt).toISOString().slice(0, 19)}Z`
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(slideLine(title))}</dc:title><dc:creator>${xml(slideLine(program))}</dc:creator><cp:lastModifiedBy>${xml(slideLine(program))}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
}

export function programProperties({ program }: Said, slides: number): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${xml(slideLine(program))}</Application><Slides>${slides}</Slides></Properties>`
}
