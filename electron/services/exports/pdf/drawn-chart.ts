/** A drawing set on paper: its shapes as vectors, its words as text. */

import { type Drawing, type DrawnShape, HALO } from '../../../../shared/reading/charts/drawing.ts'
import type { Paper } from './paper.ts'

/** The drawing with its upper left corner at a place; one of its pixels is a point. */
export function setDrawing(paper: Paper, { shapes }: Drawing, x: number, y: number): void {
  paper.draw(document => {
    document.translate(x, y)
    for (const shape of shapes) setShape(document, shape)
  })
}

function setShape(document: PDFKit.PDFDocument, shape: DrawnShape): void {
  document.save()
  if (shape.kind === 'text') setText(document, shape)
  else setPath(document, shape)
  document.restore()
}

function setPath(document: PDFKit.PDFDocument, shape: Extract<DrawnShape, { kind: 'path' }>): void {
  const { d, fill, opacity, stroke, width, dash, cap, clip } = shape
  if (clip !== null) document.rect(clip.x, clip.y, clip.width, clip.height).clip()
  if (fill !== null) document.path(d).fillColor(fill, opacity).fill()
  if (stroke === null || width === 0) return
  document.lineWidth(width).lineCap(cap).lineJoin('round').strokeColor(stroke)
  if (dash.length > 0) document.addContent(`[${dash.join(' ')}] 0 d`)
  document.path(d).stroke()
}

function setText(document: PDFKit.PDFDocument, shape: Extract<DrawnShape, { kind: 'text' }>): void {
  const { words, x, y, size, weight, color, halo } = shape
  const place = { lineBreak: false, baseline: 'alphabetic' } as const
  document.font(String(weight), size)
  if (halo !== null) {
    document
      .lineWidth(HALO * size)
      .lineJoin('round')
      .strokeColor(halo)
    // The rim is no second text: who reads the page aloud or copies from it passes it over.
    document.addContent('/Span <</ActualText ()>> BDC')
    document.text(words, x, y, { ...place, fill: false, stroke: true })
    document.addContent('EMC')
  }
  document.fillColor(color, 1).text(words, x, y, place)
}
