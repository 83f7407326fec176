/** A chart of the screen as a picture that stands for itself: SVG, made of the chart's own drawing and never of the page. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { framedDrawing } from '../../../shared/reading/charts/framed-drawing.ts'
import { type SvgFont, svgOf } from '../../../shared/reading/charts/svg.ts'
import { ownWorkWords } from '../../../shared/reading/own/own-work.ts'
import type { Imprint } from '../../../shared/report/content.ts'
import { provenanceOf } from '../../../shared/report/imprint.ts'
import type { ShownChart } from '../charts/use-shown-chart.ts'
import { frameLook, typefaceBase64 } from './chart-typeface.ts'

export interface ChartPicture {
  /** In pixels at its own size. */
  readonly width: number
  readonly height: number
  /** With the typeface in it. */
  readonly svg: string
}

/** From what, when and by what a picture is made. */
export interface PictureOrigin {
  readonly catalogue: Catalogue
  /** The selected year. */
  readonly year: number
  /** Version of the program. */
  readonly program: string
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** What the chart shows now, in light colours. @throws FaultError `host.unreachable` where the host, which has the typeface, is gone. */
export async function chartPicture(shown: ShownChart, origin: PictureOrigin): Promise<ChartPicture> {
  const { subject, words, fanWords, sources } = shown
  const { language } = sources
  const [look, embedded] = await Promise.all([frameLook(document), typefaceBase64()])
  const content = { words, notes: [fanWords], imprint: imprintOf(shown, origin, language) }
  const drawing = framedDrawing(subject, content, { year: origin.year, language }, look)
  const { width, height } = drawing
  const font: SvgFont = {
    family: look.font,
    embedded,
    widthOf: (text, size, weight) => (look.measure(text, weight) * size) / look.fontSize,
  }
  const about = { title: words.title, description: words.sentence, language }
  return { width, height, svg: svgOf(drawing, about, font) }
}

function imprintOf({ sources }: ShownChart, origin: PictureOrigin, language: Language): Imprint {
  const { scenarios, base } = sources
  const t = chartMessages[language]
  return {
    ...provenanceOf({ ...sources, catalogue: origin.catalogue }, origin),
    scenarios: scenarios
      .toSorted((one, other) => Number(other.isActive) - Number(one.isActive))
      .map(({ name, work = null }) => (work === null ? name : `${name} (${ownWorkWords(work, language)})`)),
    base: base.isMoved ? t.movedBase : t.base,
    // What could not be computed is not drawn, and is not exported.
    warning: '',
  }
}
