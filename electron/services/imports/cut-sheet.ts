/** The text of a sheet without the rows that are not read: of a million, only the first are kept in memory. */

const ROW_END = Buffer.from('</row>')
const ROWS_END = Buffer.from('</sheetData>')

export interface CutSheet {
  /** Takes the next bytes of the sheet. */
  take(bytes: Uint8Array): void
  /** The sheet, whole but for the rows that were left out. */
  bytes(): Buffer
  /** Bytes that are kept so far. */
  readonly kept: number
}

/** A sheet of which the first `rows` are kept, and what follows its rows, such as merged cells. */
export function cutSheet(rows: number): CutSheet {
  const pieces: Buffer[] = []
  let kept = 0
  let counted = 0
  let stage: 'rows' | 'left-out' | 'rest' = 'rows'
  /** The end of the last piece, for a mark may be torn between two. */
  let before: Buffer = Buffer.alloc(0)

  const keep = (piece: Buffer) => {
    pieces.push(piece)
    kept += piece.length
  }

  /** Counts rows in the piece behind `before`; answers where the last row that is kept ends, or null. */
  function endOfRows(joined: Buffer): number | null {
    for (let at = joined.indexOf(ROW_END); at !== -1; at = joined.indexOf(ROW_END, at + 1)) {
      counted += 1
      if (counted === rows) return at + ROW_END.length
    }
    return null
  }

  return {
    take(bytes) {
      const piece = Buffer.from(bytes)
      if (stage === 'rest') return keep(piece)
      const joined = Buffer.concat([before, piece])
      if (stage === 'rows') {
        const end = endOfRows(joined)
        if (end === null) {
          keep(piece)
          before = joined.subarray(-(ROW_END.length - 1))
          return
        }
        keep(piece.subarray(0, end - before.length))
        stage = 'left-out'
        return search(joined.subarray(end))
      }
      search(joined)
    },
    bytes: () => Buffer.concat(pieces),
    get kept() {
      return kept
    },
  }

  function search(left: Buffer): void {
    const at = left.indexOf(ROWS_END)
    if (at === -1) {
      before = left.subarray(-(ROWS_END.length - 1))
      return
    }
    stage = 'rest'
    keep(left.subarray(at))
  }
}
