/** A finding on paper: its sentence, and what that lists, a line each with a dash before it. */

import type { FindingContent } from '../../../../shared/report/content.ts'
import { type Block, gap, stacked, type TextForm, textBlock, writeLines } from './block.ts'
import type { Paper } from './paper.ts'

/** In parts of the type's size: left of a listed line, and above it. */
const LISTED = { indent: 1.2, above: 0.25 } as const

export function findingBlock(
  paper: Paper,
  { words, parts }: FindingContent,
  width: number,
  form: TextForm,
): Block {
  const indent = LISTED.indent * form.size
  const listed = parts.map((part): Block => {
    const text = textBlock(paper, part, width - indent, form)
    return {
      height: text.height,
      set: (x, y) => {
        paper.aside(() => writeLines(paper, ['–'], x, y, indent, form))
        text.set(x + indent, y)
      },
    }
  })
  return stacked([
    textBlock(paper, words, width, form),
    ...listed.flatMap(block => [gap(LISTED.above * form.size), block]),
  ])
}
