/** What can be made of a chart as it is shown now: files, and what other programs take from the clipboard. */

import { FaultError } from '../../../shared/faults.ts'
import { dayOf } from '../../../shared/report/day.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { copyRows } from '../../ui/copy-table.ts'
import type { ShownChart } from '../charts/use-shown-chart.ts'
import { type ChartPicture, chartPicture } from './chart-picture.ts'
import { pngOf } from './chart-raster.ts'
import { chartRows } from './chart-rows.ts'
import { chartFileName, chartWish } from './export-wishes.ts'
import { useExport } from './use-export.ts'

export interface ChartExports {
  /** @param times so many times its own size. */
  png(times: number): void
  svg(): void
  table(format: 'csv' | 'xlsx'): void
  copyPicture(): void
  copyNumbers(): void
}

/** A copied picture is sharp on paper as well. */
const COPIED_TIMES = 2

/** Where a file goes is asked; what went wrong before is said as a notice. */
export function useChartExports(shown: ShownChart): ChartExports {
  const app = useWholeApp()
  const { exportFiles } = useExport()
  const { say } = app.actions
  const { title } = shown.words
  const savePicture = (format: 'png' | 'svg', drawn: Promise<Blob>) => {
    const name = chartFileName(title, app.store.getState().document)
    drawn
      .then(picture => exportFiles([{ format, name, of: { picture, format } }]))
      .catch(reason => say(faultsOf(reason)))
  }
  const png = (times: number) => pictureOf(app, shown).then(picture => pngOf(picture, times))
  return {
    png: times => savePicture('png', png(times)),
    svg: () =>
      savePicture(
        'svg',
        pictureOf(app, shown).then(({ svg }) => new Blob([svg])),
      ),
    table: format => exportFiles([chartWish(app.store.getState(), shown.choice, title, format)]),
    copyPicture: () => {
      copyPng(png(COPIED_TIMES)).catch(reason => say(faultsOf(reason)))
    },
    copyNumbers: () => {
      const { subject, words, sources } = shown
      const rows = chartRows(subject, words.unit, sources.language)
      if (!copyRows(document, rows)) say([{ code: 'host.clipboard-refused', args: {} }])
    },
  }
}

function pictureOf({ store }: App, shown: ShownChart): Promise<ChartPicture> {
  const { year, host, catalogue } = store.getState()
  return chartPicture(shown, { catalogue, year, program: host.version, day: dayOf(new Date()) })
}

/**
 * A promise of a picture counts as part of the click that asked for it, a picture that came later would not.
 * @throws FaultError of the picture, or of the browser that does not take it.
 */
async function copyPng(png: Promise<Blob>): Promise<void> {
  // Not every browser has it, whatever the types of the language say.
  if (!('ClipboardItem' in window)) return notCopied()
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).catch(async () => {
    // Where the picture itself failed, that is what is said.
    await png
    notCopied()
  })
}

function notCopied(): never {
  throw new FaultError({ code: 'export.picture-not-copied', args: {} })
}
