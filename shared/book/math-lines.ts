/** A long formula on several lines, parted where its outermost operations are. */

import { element, type MathNode, type Piece } from './math-piece.ts'

/**
 * Fills lines one after the other. A piece that does not fit what is left begins a new line if it may; one that is wider than a whole
 * line, or may not begin one, is set from its parts, on the same line as long as half of it is free.
 * @param start what stands before the piece on the first line.
 * @param indent of all other lines, in letters.
 */
export function lines(
  start: readonly Piece[],
  piece: Piece,
  room: number,
  indent: number,
): readonly (readonly MathNode[])[] {
  const filled = new Lines(room, indent)
  for (const each of start) filled.place(each)
  filled.place(piece)
  return filled.rows
}

class Lines {
  readonly rows: MathNode[][] = [[]]
  private used = 0
  private isEmpty = true
  private readonly room: number
  private readonly indent: number

  constructor(room: number, indent: number) {
    this.room = room
    this.indent = indent
  }

  place(piece: Piece): void {
    if (this.used + piece.width > this.room) {
      const fitsAlone = piece.width <= this.room - this.indent
      if (piece.opensLine && !this.isEmpty && (fitsAlone || piece.parts === undefined)) this.newLine()
      else if (piece.parts !== undefined) {
        if (piece.opensLine && this.used > this.room / 2) this.newLine()
        for (const part of piece.parts) this.place(part)
        return
      }
    }
    this.rows.at(-1)?.push(...piece.nodes)
    this.used += piece.width
    this.isEmpty = false
  }

  private newLine(): void {
    this.rows.push([element('mspace', [], { width: `${this.indent / 2}em` })])
    this.used = this.indent
    this.isEmpty = true
  }
}
