/** `h45 report`: the printable report of a scenario or a comparison. */

import type { Command } from '../command.ts'
import { handOver } from '../hand-over.ts'
import { handOverOptions } from '../hand-over-options.ts'

export const report: Command = {
  name: 'report',
  files: 'one',
  ...handOverOptions,
  formats: [],
  help: {
    en: {
      line: 'Makes the printable report, A4 as PDF: what the numbers say, charts, tables, assumptions, sources.',
      more: [
        'The same content as on the screen, to the last digit; a scenario that the model refuses refuses all of it.',
      ],
    },
    vi: {
      line: 'Lập báo cáo để in, khổ A4 dạng PDF: kết quả chính, biểu đồ, bảng số liệu, giả định, nguồn.',
      more: [
        'Nội dung giống hệt trên màn hình, đến chữ số cuối cùng; kịch bản bị mô hình từ chối thì không lập báo cáo.',
      ],
    },
  },
  perform: asked => handOver(asked, [{ kind: 'report' }]),
}
