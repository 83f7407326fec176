/** Paper to set words and shapes on: the one door to pdfkit. Places are in points from the upper left corner of the page. */

import PDFDocument from 'pdfkit'
import type { Language } from '../../../../shared/model/definition.ts'
import type { DrawingLook, TextWeight } from '../../../../shared/reading/charts/chart-look.ts'
import { paperLook } from '../../../../shared/reading/charts/paper-look.ts'
import type { Typeface } from '../typeface/typeface.ts'
import { linesOf } from './lines.ts'
import { readableWords } from './readable-words.ts'

export interface PaperSize {
  readonly width: number
  readonly height: number
}

/** A4, ISO 216, in points. */
export const UPRIGHT: PaperSize = { width: 595.28, height: 841.89 }
export const LANDSCAPE: PaperSize = { width: 841.89, height: 595.28 }

export interface TextStyle {
  /** In points. */
  readonly size: number
  readonly weight: TextWeight
  readonly color: string
}

/** What a reader that does not see the page is told about a part of it (ISO 32000-1, 14.8.4). */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Figure' | 'TH' | 'TD' | 'LBody'
export type GroupRole = 'Sect' | 'Table' | 'TR' | 'L' | 'LI'

export interface PaperAbout {
  readonly title: string
  readonly language: Language
  /** Program that made it. */
  readonly creator: string
  readonly madeAt: Date
}

export class Paper {
  readonly size: PaperSize
  readonly look: DrawingLook
  readonly #document: PDFKit.PDFDocument
  readonly #typeface: Typeface
  readonly #chunks: Uint8Array[] = []
  readonly #lost = new Set<string>()
  #part: PDFKit.PDFStructureElement

  constructor(size: PaperSize, about: PaperAbout, typeface: Typeface) {
    this.size = size
    this.#typeface = typeface
    this.look = paperLook(() => 0, 11)
    this.#document = new PDFDocument({
      size: [size.width, size.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      // Without it pdfkit would read one of its own fonts from beside its module, which a bundle does not have.
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: about.language,
      info: {
        Title: this.readable(about.title),
        Creator: this.readable(about.creator),
        CreationDate: about.madeAt,
        ModDate: about.madeAt,
      },
    })
    this.#document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
    for (const weight of [400, 600] as const)
      this.#document.registerFont(String(weight), typeface.files[weight])
    this.#part = this.#document.struct('Document')
    this.#document.addStructure(this.#part)
  }

  addPage(): void {
    this.#document.addPage()
  }

  get pageCount(): number {
    return this.#document.bufferedPageRange().count
  }

  /** Letters that the typeface lacks and a sign stands for, in the order in which they were met. */
  get lostLetters(): readonly string[] {
    return [...this.#lost]
  }

  /** A line of the outline beside the pages, leading to the page at hand. */
  bookmark(title: string): void {
    this.#document.outline.addItem(this.readable(title).replaceAll('\n', ' '))
  }

  readable(words: string): string {
    return readableWords(words, this.#typeface.hasLetter, letter => this.#lost.add(letter))
  }

  /** Width of readable words on one line. */
  widthOf(words: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
    return this.#typeface.measure(words, size, weight)
  }

  /** The words, readable, in lines of a width. */
  lines(words: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): string[] {
    return linesOf(this.readable(words), width, each => this.widthOf(each, style))
  }

  /** One line of readable words, its left end and its baseline at a place. */
  write(words: string, x: number, y: number, { size, weight, color }: TextStyle): void {
    if (words === '') return
    this.#document
      .font(String(weight), size)
      .fillColor(color)
      .text(words, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** What `draw` sets is one part of the text with a role. Parts of that kind do not hold each other. */
  part(role: Role, draw: () => void, alt?: string): void {
    const content = this.#document.markStructureContent(role)
    draw()
    this.#document.endMarkedContent()
    const options = alt === undefined ? {} : { alt: this.readable(alt) }
    this.#part.add(this.#document.struct(role, options, [content]))
  }

  /** Parts and groups that `draw` sets belong together. */
  group(role: GroupRole, draw: () => void): void {
    const around = this.#part
    const group = this.#document.struct(role)
    around.add(group)
    this.#part = group
    draw()
    this.#part = around
  }

  /** What `draw` sets is no part of the text: rules, and what stands on every page. */
  aside(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#document.endMarkedContent()
  }

  /** A level line that is no part of the text. */
  rule(x: number, y: number, width: number, color: string, thickness = 0.5): void {
    this.aside(() => {
      this.#document
        .lineWidth(thickness)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(color)
    })
  }

  /** Draws with pdfkit itself; what it changes of colours and lines is taken back. */
  draw(shapes: (document: PDFKit.PDFDocument) => void): void {
    this.#document.save()
    shapes(this.#document)
    this.#document.restore()
  }

  /** Sets what stands on every page, and gives all their bytes. */
  async finish(onEveryPage: (page: number, count: number) => void): Promise<Uint8Array> {
    const { count } = this.#document.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.#document.switchToPage(page)
      this.#document.markContent('Artifact', { type: 'Pagination' })
      onEveryPage(page + 1, count)
      this.#document.endMarkedContent()
    }
    // From version 1.4 on pdfkit adds a second description of the file in XML, into which it puts the title as it stands: an
    // ampersand would break it. The head of the file says 1.7 already.
    this.#document.version = 1.3
    const ended = new Promise((resolve, reject) => {
      this.#document.on('end', resolve)
      this.#document.on('error', reject)
    })
    this.#document.end()
    await ended
    return Buffer.concat(this.#chunks)
  }
}
