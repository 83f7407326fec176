/** What can be made of a chart as it is shown now: files, and what other programs take from the clipboard. */

import type { ExportFormat, ExportView } from '../../../shared/contract/exports.ts'
import { FaultError } from '../../../shared/faults.ts'
import { dayOf } from '../../../shared/report/day.ts'
import type { AppState } from '../../store/app-state.ts'
import type { App } from '../../store/app-store.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { copyRows } from '../../ui/copy-table.ts'
import type { ShownChart } from '../charts/use-shown-chart.ts'
import { type ChartPicture, chartPicture } from './chart-picture.ts'
import { pngOf } from './chart-raster.ts'
import { chartRows } from './chart-rows.ts'
import { type ChartWish, saveChartFile } from './chart-save.ts'

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

/** Each says what went wrong as a notice. */
export function useChartExports(shown: ShownChart): ChartExports {
  const app = useWholeApp()
  const { say } = app.actions
  const save = (format: ExportFormat, made: Promise<ChartWish['of']>) => {
    made
      .then(of => saveChartFile(app, { format, name: fileName(shown), of }))
      .catch(reason => say(faultsOf(reason)))
  }
  return {
    png: times => {
      const made = pictureOf(app, shown).then(picture => pngOf(picture, times))
      save(
        'png',
        made.then(picture => ({ picture, format: 'png' })),
      )
    },
    svg: () => {
      const made = pictureOf(app, shown)
      save(
        'svg',
        made.then(({ svg }) => ({ picture: new Blob([svg]), format: 'svg' })),
      )
    },
    table: format => save(format, Promise.resolve(numbersOf(app, shown, format))),
    copyPicture: () => {
      const png = pictureOf(app, shown).then(picture => pngOf(picture, COPIED_TIMES))
      copyPng(png).catch(reason => say(faultsOf(reason)))
    },
    copyNumbers: () => {
      if (!copyRows(document, chartRows(shown))) say([{ code: 'host.clipboard-refused', args: {} }])
    },
  }
}

/** `Chi văn hóa / tổng chi, Ưu tiên văn hóa` */
function fileName({ words, sources }: ShownChart): string {
  const active = sources.scenarios.find(({ isActive }) => isActive)
  return active === undefined ? words.title : `${words.title}, ${active.name}`
}

function pictureOf({ store }: App, shown: ShownChart): Promise<ChartPicture> {
  const { year, host, catalogue } = store.getState()
  return chartPicture(shown, { catalogue, year, program: host.version, day: dayOf(new Date()) })
}

/** What the host makes them of: the content as it is, shown as the chart is. */
function numbersOf({ store }: App, shown: ShownChart, format: 'csv' | 'xlsx'): ChartWish['of'] {
  const state = store.getState()
  const subject = { kind: 'chart', format, chart: shown.choice } as const
  return { document: state.document, view: viewOf(state, shown), subject }
}

/** The scenarios that are drawn, as they are drawn. */
function viewOf({ slots, year }: AppState, { sources }: ShownChart): ExportView {
  const { scenarios, mode, basis, language } = sources
  return {
    language,
    basis,
    mode,
    scenarios: scenarios.map(({ id }) => id),
    inHand: scenarios.find(({ isActive }) => isActive)?.id ?? '',
    slots: { ...slots },
    year,
  }
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
