/** `h45 validate`: what is wrong with scenario files. */

import { faultLine } from '../../../../shared/locale/fault-sentences.ts'
import type { Command } from '../command.ts'
import { openPack } from '../open-pack.ts'
import { runFiles } from '../scenario-runs.ts'
import { statusOf } from '../status.ts'

export const validate: Command = {
  name: 'validate',
  files: 'some',
  flags: [],
  formats: [],
  help: {
    en: {
      line: 'Says what is wrong with scenario files, and nothing of good ones.',
      more: [
        'One line FILE:LINE:COLUMN: CODE: message a fault. Remarks, such as an older format or another version of the model, go to standard error.',
      ],
    },
    vi: {
      line: 'Nêu lỗi của các tệp kịch bản; không in gì khi tệp hợp lệ.',
      more: [
        'Mỗi lỗi một dòng TỆP:DÒNG:CỘT: MÃ: nội dung. Lưu ý, như định dạng cũ hay phiên bản khác của mô hình, in ra đầu ra lỗi.',
      ],
    },
  },
  async perform({ files, given, language, terminal }) {
    const running = await openPack(given)
    const { faults, notices } = await runFiles(running, files, [], terminal.readInput)
    for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
    for (const fault of faults) await terminal.out(`${faultLine(fault, language)}\n`)
    return faults.length === 0 ? 0 : statusOf(faults)
  },
}
