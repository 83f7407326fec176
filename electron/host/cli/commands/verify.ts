/** `h45 verify`: whether frozen decision records are intact and still come out the same. */

import { type Fault, throwFaults } from '../../../../shared/faults.ts'
import { faultLine } from '../../../../shared/locale/fault-sentences.ts'
import { isFrozen } from '../../../../shared/scenario/decision-chain.ts'
import { isConfirmed } from '../../../../shared/scenario/verification.ts'
import { verify as verifyRecord } from '../../../services/decisions/verify.ts'
import type { Command } from '../command.ts'
import { textOf } from '../given.ts'
import { openPack } from '../open-pack.ts'
import { readFile } from '../read-files.ts'
import { checkOut, giveResults } from '../results.ts'
import { movedSince, type VerifiedRecord, verifiedJson, verifiedText } from '../verified.ts'

export const verify: Command = {
  name: 'verify',
  files: 'some',
  flags: ['out'],
  formats: ['text', 'json'],
  help: {
    en: {
      line: 'Says whether frozen decision records are intact and still come out the same.',
      more: [
        'Ends with 0 where all do, and with 1 where one was altered, comes out otherwise or cannot be computed. That a scenario has moved on since is told and is no failure.',
      ],
    },
    vi: {
      line: 'Kiểm tra biên bản quyết định đã chốt: còn nguyên vẹn và tính lại có khớp không.',
      more: [
        'Kết thúc bằng 0 khi mọi biên bản đều khớp, bằng 1 khi có biên bản bị sửa, cho kết quả khác hoặc không tính lại được. Kịch bản đã thay đổi từ khi chốt chỉ được nêu ra, không tính là lỗi.',
      ],
    },
  },
  async perform(asked) {
    const { files, given, language, terminal } = asked
    await checkOut(asked, files)
    const running = await openPack(given)
    const records: VerifiedRecord[] = []
    const faults: Fault[] = []
    for (const file of files) {
      // What of a scenario of another model cannot be run any more must not keep its records from being checked.
      const read = await readFile(running, file, terminal.readInput, running.readDocument)
      if (!read.ok) {
        faults.push(...read.faults)
        continue
      }
      const { document, notices } = read.value
      for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
      for (const record of document.decisions.filter(isFrozen)) {
        const verification = await verifyRecord(running, record)
        records.push({ file, record, verification, moved: movedSince(record, document) })
      }
    }
    throwFaults(faults)
    const isJson = textOf(given, 'format') === 'json'
    await giveResults(
      asked,
      isJson ? verifiedJson(running.catalogue.model, records) : verifiedText(records, language),
    )
    return records.every(({ verification }) => isConfirmed(verification)) ? 0 : 1
  },
}
