/**
 * The package that Office opens without asking to repair it. What the slides' library writes is taken apart and put together anew:
 * version 4.0.1 declares masters that are not there (its issue 1444), gives ids twice (1532), has a notes master that Office throws away
 * (1443), sets the properties of a paragraph between its runs, and writes the time of the clock.
 */

import { strFromU8, unzipSync } from 'fflate'
import { chartWorkbook, relationships, zipped } from './chart-sheet.ts'
import { chartXml } from './chart-xml.ts'
import { contentTypes } from './content-types.ts'
import type { Deck } from './deck.ts'
import { coreProperties, programProperties } from './document-properties.ts'
import { notesMaster, notesSlide } from './notes-parts.ts'
import { withSeals } from './seal-shape.ts'
import { slideMessages } from './slide-messages.ts'
import { withSlideColors } from './slide-theme.ts'

/** What the file says of itself. */
export interface Said {
  readonly title: string
  readonly program: string
  /** ISO 8601. */
  readonly madeAt: string
}

type Parts = Record<string, string | Uint8Array>

/** The same deck and the same moment give the same bytes, on every machine. */
export async function finishedPackage(deck: Deck, said: Said): Promise<Uint8Array> {
  const written = await deck.library.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new TypeError('the library wrote no bytes')
  const raw = unzipSync(written, { filter: ({ name }) => KEPT.test(name) })
  const parts: Parts = {}
  for (const [name, bytes] of Object.entries(raw)) parts[name] = mended(name, strFromU8(bytes))
  parts['docProps/core.xml'] = coreProperties(said)
  parts['docProps/app.xml'] = programProperties(said, deck.notes.length)
  addCharts(parts, deck)
  addNotes(parts, deck)
  const names = Object.keys(parts).toSorted()
  return zipped({
    '[Content_Types].xml': contentTypes(names),
    ...Object.fromEntries(names.map(name => [name, parts[name] ?? ''])),
  })
}

/** What the library writes as it should be, or nearly. */
const KEPT =
  /^(_rels\/\.rels|ppt\/(_rels\/)?(presentation|presProps|viewProps|tableStyles)\.xml(\.rels)?|ppt\/(slides|slideLayouts|slideMasters|theme)\/.*\.(xml|rels))$/

function mended(name: string, part: string): string {
  if (name.endsWith('.rels')) return name.startsWith('ppt/slides/') ? withoutNotes(part) : part
  if (name.startsWith('ppt/theme/')) return withSlideColors(part)
  if (name === 'ppt/presentation.xml') return inOrder(part)
  return withOwnIds(withSeals(withWholeCells(withStandardTitle(withoutInnerProperties(part)))))
}

/** Notes are added anew, where there are any. */
function withoutNotes(relations: string): string {
  return relations.replace(/<Relationship [^>]*\/notesSlide"[^>]*\/>/g, '')
}

/** The list of notes masters stands before that of slides, and notes are upright pages. */
function inOrder(presentation: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? []
  return presentation
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
}

function withoutInnerProperties(slide: string): string {
  return slide.replace(/<\/a:r><a:pPr[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gs, '</a:r>')
}

/** As Office itself marks titles, so that outlines and readers of the screen find them. */
function withStandardTitle(slide: string): string {
  return slide.replace(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>')
}

/** Cells that others run over have a text too, an empty and small one: without it they are as high as a large line. */
function withWholeCells(slide: string): string {
  return slide.replace(
    /(<a:tc hMerge="1">)(<a:tcPr\/><\/a:tc>)/g,
    '$1<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US" sz="800"/></a:p></a:txBody>$2',
  )
}

function withOwnIds(slide: string): string {
  let id = 0
  return slide.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1
    return `<p:cNvPr id="${id}"`
  })
}

/** The library counts its charts through the life of the program; here they count from 1. */
function addCharts(parts: Parts, { charts, language }: Deck): void {
  const drawings = new Map<string, string>()
  for (const name of slideNames(parts)) {
    const relations = relationsOf(name)
    parts[relations] = String(parts[relations]).replace(
      /Target="[^"]*\/(chart\d+\.xml)"/g,
      (_, own: string) => {
        const number = drawings.get(own) ?? String(drawings.size + 1)
        drawings.set(own, number)
        return `Target="../charts/chart${number}.xml"`
      },
    )
  }
  charts.forEach((chart, index) => {
    const number = index + 1
    parts[`ppt/charts/chart${number}.xml`] = chartXml(chart, slideMessages[language].language)
    parts[`ppt/charts/_rels/chart${number}.xml.rels`] = relationships([
      'package',
      `../embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
    ])
    parts[`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`] = chartWorkbook(chart)
  })
}

function addNotes(parts: Parts, { notes, language }: Deck): void {
  const theme = parts['ppt/theme/theme1.xml'] ?? ''
  parts['ppt/theme/theme2.xml'] = theme
  parts['ppt/notesMasters/notesMaster1.xml'] = notesMaster()
  parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relationships(['theme', '../theme/theme2.xml'])
  for (const [index, name] of slideNames(parts).entries()) {
    const words = notes[index] ?? ''
    if (words === '') continue
    const number = index + 1
    parts[`ppt/notesSlides/notesSlide${number}.xml`] = notesSlide(words, slideMessages[language].language)
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relationships(
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    )
    const relations = relationsOf(name)
    parts[relations] = String(parts[relations]).replace(
      '</Relationships>',
      `<Relationship Id="rIdNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/notesSlide" Target="../notesSlides/notesSlide${number}.xml"/></Relationships>`,
    )
  }
}

/** In the order of the slides. */
function slideNames(parts: Parts): string[] {
  const number = (name: string) => Number(/\d+/.exec(name)?.[0])
  return Object.keys(parts)
    .filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((one, other) => number(one) - number(other))
}

function relationsOf(slide: string): string {
  return slide.replace('ppt/slides/', 'ppt/slides/_rels/').concat('.rels')
}
