/** A picture of the model's structure as a block of the book. */

import type { Block } from '../../../../shared/book/content.ts'
import type { Diagram } from '../../../../shared/book/diagram.ts'
import { diagramDrawing } from '../../../../shared/book/diagram-drawing.ts'
import type { Language } from '../../../../shared/model/definition.ts'

export function pictureOf(diagram: Diagram, language: Language): Block {
  const { title, description, notes } = diagram
  return {
    kind: 'picture',
    drawing: diagramDrawing(diagram, language),
    description: `${title[language]}: ${description[language]}`,
    notes: [title[language], ...notes.map(note => note[language])],
  }
}
