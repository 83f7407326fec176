/** Options of the commands that hand something over, and what their help says of those that mean something else there. */

import { EXPORT_LIMITS } from '../../../shared/contract/exports.ts'
import type { Command } from './command.ts'

export const handOverOptions = {
  flags: ['out', 'lang', 'basis', 'scenario', 'scenarios', 'charts', 'year', 'replace'],
  wording: {
    out: {
      form: 'DIR',
      help: {
        en: 'folder for the files, made where it is missing; without it the one you are in',
        vi: 'thư mục chứa các tệp, được tạo nếu chưa có; nếu không nêu: thư mục hiện tại',
      },
    },
    scenario: {
      form: 'ID',
      help: {
        en: 'scenario in hand, whose numbers lead; the first of those shown without it',
        vi: 'kịch bản chính, có số liệu đứng đầu; nếu không nêu: kịch bản đầu tiên trong số được trình bày',
      },
    },
    scenarios: {
      form: 'ID,…',
      help: {
        en: `scenarios that are shown, at most ${EXPORT_LIMITS.scenarios}; all of the file without it`,
        vi: `các kịch bản được trình bày, tối đa ${EXPORT_LIMITS.scenarios}; nếu không nêu: tất cả kịch bản trong tệp`,
      },
    },
    year: {
      form: 'YEAR',
      help: {
        en: 'year whose values stand out in the charts; that of the first target without it',
        vi: 'năm được làm nổi bật trong biểu đồ; nếu không nêu: năm của mục tiêu đầu tiên',
      },
    },
  },
} as const satisfies Pick<Command, 'flags' | 'wording'>
