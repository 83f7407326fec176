/** `h45 pack check`: everything that is wrong with a pack. */

import { join, resolve } from 'node:path'
import type { Fault } from '../../../../shared/faults.ts'
import { faultLine, sayFault } from '../../../../shared/locale/fault-sentences.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { examinePack, type PackExamination } from '../../../services/packs/examine-pack.ts'
import type { Command } from '../command.ts'
import { textOf } from '../given.ts'
import { words } from '../words.ts'

export const packCheck: Command = {
  name: 'pack check',
  files: 'folder',
  flags: [],
  formats: ['text', 'json'],
  help: {
    en: {
      line: 'Says what is wrong with a model pack: files, names, formulas, units, presets, reality checks.',
      more: [
        'One line FILE:LINE:COLUMN: CODE: message a fault. What cannot be read keeps the rest from being looked at: mend it and ask again. Ends with 0 where nothing is wrong, and with 1 otherwise.',
      ],
    },
    vi: {
      line: 'Nêu lỗi của gói mô hình: tệp, tên gọi, công thức, đơn vị, kịch bản mẫu, phép kiểm tra.',
      more: [
        'Mỗi lỗi một dòng TỆP:DÒNG:CỘT: MÃ: nội dung. Phần không đọc được làm các bước sau chưa thực hiện: hãy sửa rồi kiểm tra lại. Kết thúc bằng 0 khi không có lỗi, bằng 1 khi có lỗi.',
      ],
    },
  },
  async perform({ files: [folder = ''], given, language, terminal }) {
    const { running, faults: found } = await examinePack(resolve(folder))
    const faults = found.map(fault => fromHere(fault, folder))
    const isJson = textOf(given, 'format') === 'json'
    await terminal.out(isJson ? asJson(running, faults, language) : asText(running, faults, language))
    return faults.length === 0 ? 0 : 1
  },
}

/** With the place named so that it can be followed from here. */
function fromHere(fault: Fault, folder: string): Fault {
  return fault.at === undefined ? fault : { ...fault, at: { ...fault.at, file: join(folder, fault.at.file) } }
}

function asText(running: PackExamination['running'], faults: readonly Fault[], language: Language): string {
  const lines = faults.map(fault => `${faultLine(fault, language)}\n`)
  if (running === null || faults.length > 0)
    return `${lines.join('')}${words[language].packFaulty(faults.length)}\n`
  const { catalogue, presets } = running
  const name = `${catalogue.title[language]} (${catalogue.model.id} ${catalogue.model.version})`
  const { levers, parameters, variables } = catalogue
  return `${words[language].packSound(name, levers.length, parameters.length, variables.length, presets.length)}\n`
}

/** `pack` is null where it cannot be run. */
function asJson(running: PackExamination['running'], faults: readonly Fault[], language: Language): string {
  const pack = running && {
    ...running.catalogue.model,
    presets: running.catalogue.presets.map(({ id }) => id),
  }
  const said = faults.map(({ code, at, args }) => ({
    code,
    at: at ?? null,
    message: sayFault({ code, args }, language),
    args,
  }))
  return `${JSON.stringify({ pack, faults: said }, null, 2)}\n`
}
