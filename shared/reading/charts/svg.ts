/** A drawing as the text of an SVG file. The same drawing gives the same bytes. */

import { escaped } from '../../escaped.ts'
import { withoutHiddenLetters } from '../../hidden-letters.ts'
import type { Language } from '../../model/definition.ts'
import type { TextWeight } from './chart-look.ts'
import { type Drawing, type DrawnShape, HALO } from './drawing.ts'
import type { Box } from './label-places.ts'
import { type DrawnPath, type DrawnText, rectangle, tidy } from './shapes.ts'

export interface SvgWords {
  readonly title: string
  readonly description: string
  readonly language: Language
}

export interface SvgFont {
  /** As `font-family` names it; with what stands in where a reader does not have it. */
  readonly family: string
  /** The typeface itself as WOFF2 in base64, under the first name of the family; null to leave it out. */
  readonly embedded: string | null
  /**
   * Width of words in pixels, written beside them: a reader that sets them in another typeface presses them into it, and none run
   * out of the picture. Null to leave them as they come.
   */
  readonly widthOf: ((words: string, size: number, weight: TextWeight) => number) | null
}

/**
 * One line per shape. Everything that may come out of a file of somebody else is escaped, and characters that XML does not know or
 * nobody can see are left out. Nothing in it runs or leads elsewhere.
 */
export function svgOf(drawing: Drawing, words: SvgWords, font: SvgFont): string {
  const { width, height, ground, shapes } = drawing
  const clips = clipsOf(shapes)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tidy(width)}" height="${tidy(height)}" viewBox="0 0 ${tidy(width)} ${tidy(height)}" lang="${words.language}" role="img" font-family="${drawnText(font.family)}">`,
    `<title>${drawnText(words.title)}</title>`,
    `<desc>${drawnText(words.description)}</desc>`,
    ...(font.embedded === null ? [] : [fontFace(font.family, font.embedded)]),
    ...clips.map((clip, index) => `<clipPath id="clip-${index}"><path d="${rectangle(clip)}"/></clipPath>`),
    ...(ground === null ? [] : [`<rect width="${tidy(width)}" height="${tidy(height)}" fill="${ground}"/>`]),
    ...shapes.flatMap(shape =>
      shape.kind === 'text' ? textElements(shape, font) : [pathElement(shape, clips)],
    ),
    '</svg>',
    '',
  ].join('\n')
}

/** Text of a chart as the content or an attribute of an element, in one line. */
function drawnText(text: string): string {
  return escaped(withoutHiddenLetters(text.replace(/[\t\n\r]+/g, ' ')).replace(/[\ufffe\uffff]/g, ''))
}

/** The whole range of weights is in one file. */
function fontFace(family: string, base64: string): string {
  const [first = ''] = family.split(',')
  return `<style>@font-face{font-family:${first.trim()};src:url(data:font/woff2;base64,${base64.replace(/[^\w+/=]/g, '')}) format("woff2");font-weight:100 700}</style>`
}

function clipsOf(shapes: readonly DrawnShape[]): Box[] {
  const clips: Box[] = []
  for (const shape of shapes) {
    if (shape.kind !== 'path' || shape.clip === null) continue
    if (clipIndex(clips, shape.clip) < 0) clips.push(shape.clip)
  }
  return clips
}

function clipIndex(clips: readonly Box[], { x, y, width, height }: Box): number {
  return clips.findIndex(
    each => each.x === x && each.y === y && each.width === width && each.height === height,
  )
}

function pathElement(
  { d, fill, opacity, stroke, width, dash, cap, clip }: DrawnPath,
  clips: readonly Box[],
): string {
  const attributes = [
    `d="${d}"`,
    `fill="${fill ?? 'none'}"`,
    ...(opacity < 1 ? [`fill-opacity="${opacity}"`] : []),
    ...(stroke === null
      ? []
      : [`stroke="${stroke}"`, `stroke-width="${tidy(width)}"`, 'stroke-linejoin="round"']),
    ...(dash.length === 0 ? [] : [`stroke-dasharray="${dash.map(tidy).join(' ')}"`]),
    ...(cap === 'round' ? ['stroke-linecap="round"'] : []),
    ...(clip === null ? [] : [`clip-path="url(#clip-${clipIndex(clips, clip)})"`]),
  ]
  return `<path ${attributes.join(' ')}/>`
}

/** The halo is a text of its own under the letters: not every reader draws a stroke under the fill that it belongs to. */
function textElements({ words, x, y, size, weight, color, halo }: DrawnText, { widthOf }: SvgFont): string[] {
  const letters = drawnText(words)
  const width = widthOf === null || letters === '' ? 0 : tidy(widthOf(words, size, weight))
  const place = `x="${tidy(x)}" y="${tidy(y)}" font-size="${tidy(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`}${width > 0 ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''}`
  return [
    ...(halo === null
      ? []
      : [
          `<text ${place} fill="none" stroke="${halo}" stroke-width="${tidy(size * HALO)}" stroke-linejoin="round" aria-hidden="true">${letters}</text>`,
        ]),
    `<text ${place} fill="${color}">${letters}</text>`,
  ]
}
