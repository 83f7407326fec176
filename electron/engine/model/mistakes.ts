/** Collects what is wrong with a pack, each mistake once and at its place, so that all of them are told together. */

import type { Fault, FaultArgument, Place } from '../../../shared/faults.ts'
import type { Span } from '../../../shared/model/tree.ts'

/** A text of the pack and where its first character stands. */
export interface PlacedText {
  readonly text: string
  readonly at: Place | undefined
}

/** Told of what is wrong with the names of a formula. */
export interface NameFaults {
  add(code: string, args: Readonly<Record<string, FaultArgument>>, at: Place | undefined): void
  addInText(code: string, args: Readonly<Record<string, FaultArgument>>, placed: PlacedText, span: Span): void
  /** As `addInText`, for an element of a family. */
  addElement(
    code: string,
    element: string,
    args: Readonly<Record<string, FaultArgument>>,
    placed: PlacedText,
    span: Span,
  ): void
}

/** The list that every step of the compiler writes to. */
export class Mistakes implements NameFaults {
  private readonly found = new Map<string, Fault>()

  get faults(): readonly Fault[] {
    return [...this.found.values()].toSorted(byPlace)
  }

  get none(): boolean {
    return this.found.size === 0
  }

  /** The same mistake at the same place is told once, however many elements of a family make it. */
  add(code: string, args: Readonly<Record<string, FaultArgument>>, at: Place | undefined): void {
    const key = JSON.stringify([code, at, args])
    if (this.found.has(key)) return
    this.found.set(key, at === undefined ? { code, args: { ...args } } : { code, args: { ...args }, at })
  }

  /** As `add`, at a span of a formula; its file, line and column follow from the place of the text. */
  addInText(
    code: string,
    args: Readonly<Record<string, FaultArgument>>,
    { text, at }: PlacedText,
    span: Span,
  ): void {
    this.add(code, args, at === undefined ? undefined : placeWithin(text, at, span.offset))
  }

  /** As `addInText`, for a mistake that several elements of a family make: they are listed in one fault. */
  addElement(
    code: string,
    element: string,
    args: Readonly<Record<string, FaultArgument>>,
    placed: PlacedText,
    span: Span,
  ): void {
    const at = placed.at === undefined ? undefined : placeWithin(placed.text, placed.at, span.offset)
    const key = JSON.stringify([code, at, args, placed.text, span])
    const known = this.found.get(key)?.args.elements
    const elements = Array.isArray(known) ? [...new Set([...known, element])] : [element]
    const fault = { code, args: { ...args, elements } }
    this.found.set(key, at === undefined ? fault : { ...fault, at })
  }
}

/** A text that is broken over lines in its file is pointed at as a whole: its own breaks are not those of the file. */
function placeWithin(text: string, at: Place, offset: number): Place {
  return /[\r\n]/.test(text) ? at : { ...at, column: at.column + offset }
}

function byPlace(a: Fault, b: Fault): number {
  if (a.at === undefined || b.at === undefined) return Number(a.at !== undefined) - Number(b.at !== undefined)
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1
  return a.at.line - b.at.line || a.at.column - b.at.column
}
