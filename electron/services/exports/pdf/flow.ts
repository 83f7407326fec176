/** Where the next thing goes: down a page, and on to another where there is no more room. */

import { type Block, lineHeight, linesBlock, type TextForm } from './block.ts'
import type { Paper } from './paper.ts'

export interface FlowArea {
  readonly x: number
  readonly width: number
  readonly bottom: number
}

export class Flow {
  readonly paper: Paper
  readonly x: number
  readonly width: number
  /** Upper edge of the next thing. */
  y = 0
  readonly #bottom: number
  readonly #turn: () => number
  #top = 0

  /** @param turn begins a page, and says where on it things begin. */
  constructor(paper: Paper, { x, width, bottom }: FlowArea, turn: () => number) {
    this.paper = paper
    this.x = x
    this.width = width
    this.#bottom = bottom
    this.#turn = turn
  }

  get room(): number {
    return this.#bottom - this.y
  }

  /** Nothing stands on the page yet. */
  get isFresh(): boolean {
    return this.y <= this.#top
  }

  /** Height of an empty page. */
  get whole(): number {
    return this.#bottom - this.#top
  }

  turn(): void {
    this.#top = this.#turn()
    this.y = this.#top
  }

  /** Turns the page where there is less room than that, unless nothing stands on it yet. */
  need(height: number): void {
    if (height > this.room && !this.isFresh) this.turn()
  }

  /** Room between two things; none at the head of a page. */
  skip(height: number): void {
    if (!this.isFresh) this.y += height
  }

  set(block: Block): void {
    this.need(block.height)
    block.set(this.x, this.y)
    this.y += block.height
  }

  /** Words in lines, over as many pages as they need; a line alone is left on no page, as far as that goes. */
  setText(
    words: string,
    form: TextForm,
    place: { readonly indent?: number; readonly width?: number } = {},
  ): void {
    if (words === '') return
    const { indent = 0 } = place
    const { width = this.width - indent } = place
    const lines = this.paper.lines(words, width, form)
    const step = lineHeight(form)
    for (let from = 0; from < lines.length; ) {
      const left = lines.length - from
      const fit = Math.min(left, Math.floor((this.room + 0.01) / step))
      if (fit < Math.min(2, left) && !this.isFresh) {
        this.turn()
        continue
      }
      const count = Math.max(1, left - fit === 1 && fit > 2 ? fit - 1 : fit)
      const block = linesBlock(this.paper, lines.slice(from, from + count), width, form)
      block.set(this.x + indent, this.y)
      this.y += block.height
      from += count
      if (from < lines.length) this.turn()
    }
  }
}
