/** From an order to the bytes of a file. */

import type { ExportSubject } from '../../../../shared/contract/exports.ts'
import { type Fault, throwFaults } from '../../../../shared/faults.ts'
import { leftOut } from '../../../../shared/report/left-out.ts'
import { reportContent } from '../../../../shared/report/report-content.ts'
import type { ReportInput } from '../../../../shared/report/report-input.ts'
import { writeChartCsv } from '../csv/chart-csv.ts'
import { writePackPdf } from '../pdf/pack-pdf.ts'
import { writeReportPdf } from '../pdf/report-pdf.ts'
import { writePptx } from '../pptx/write-pptx.ts'
import { writeTemplate } from '../write-template.ts'
import type { ContentWriter } from '../writers.ts'
import { writeChartWorkbook } from '../xlsx/chart-workbook.ts'
import { writePackWorkbook } from '../xlsx/pack-workbook.ts'
import { reportInput, templateOf } from './report-runs.ts'
import type { MakeExport } from './thread-work.ts'

/** Of an export, what is done when its content stands. */
const READ = 0.3

export const makeExport: MakeExport = async (data, onProgress) => {
  const { subject } = data
  if (subject.kind === 'levers')
    return await writeTemplate(templateOf(data), subject.format, data.view.language)
  const input = await reportInput(data)
  const content = reportContent(input)
  // A pack tells what was refused; the table of a chart would have nothing but its head.
  if (subject.kind === 'chart') throwFaults(refusalOf(input))
  onProgress(READ)
  const { font, madeAt } = data
  const { bytes, notices } = await writerOf(subject)(content, {
    ...{ font, madeAt },
    onProgress: done => onProgress(READ + (1 - READ) * done),
  })
  return { bytes, notices: [...leftOut(input), ...notices] }
}

/** Why the scenario in hand could not be run; empty where it could. */
function refusalOf({ runs, view }: ReportInput): readonly Fault[] {
  const run = runs.get(view.inHand)
  return run === undefined || run.ok ? [] : run.faults
}

function writerOf(subject: Exclude<ExportSubject, { readonly kind: 'levers' }>): ContentWriter {
  switch (subject.kind) {
    case 'pack':
      return { pptx: writePptx, pdf: writePackPdf, xlsx: writePackWorkbook }[subject.format]
    case 'report':
      return writeReportPdf
    case 'chart':
      return { csv: writeChartCsv, xlsx: writeChartWorkbook }[subject.format]
  }
}
