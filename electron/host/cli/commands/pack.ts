/** `h45 pack`: what a meeting needs, as slides, on paper and as a workbook. */

import { packFormats } from '../../../../shared/contract/exports.ts'
import type { Command } from '../command.ts'
import { choiceOf } from '../given.ts'
import { handOver } from '../hand-over.ts'
import { handOverOptions } from '../hand-over-options.ts'

export const pack: Command = {
  name: 'pack',
  files: 'one',
  ...handOverOptions,
  formats: ['all', ...packFormats],
  help: {
    en: {
      line: 'Makes the pack for a meeting: slides with charts that can be edited, A4 pages, a workbook.',
      more: [
        'The same content as on the screen, to the last digit; a scenario that the model refuses refuses all of it.',
      ],
    },
    vi: {
      line: 'Lập tài liệu họp: trang trình chiếu có biểu đồ sửa được, bản in A4, bảng tính.',
      more: [
        'Nội dung giống hệt trên màn hình, đến chữ số cuối cùng; kịch bản bị mô hình từ chối thì không lập tài liệu.',
      ],
    },
  },
  perform: asked => {
    const format = choiceOf(asked.given, 'format', packFormats)
    const formats = format === null ? packFormats : [format]
    return handOver(
      asked,
      formats.map(each => ({ kind: 'pack', format: each })),
    )
  },
}
