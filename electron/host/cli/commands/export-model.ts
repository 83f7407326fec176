/** `h45 export-model`: the model with a scenario as a file that other programs read and work out. */

import { basename, dirname, join, resolve } from 'node:path'
import { faultLine } from '../../../../shared/locale/fault-sentences.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { documentAsXmile } from '../../../engine/xmile/document-as-xmile.ts'
import { ExportPlaces } from '../../../services/export-places.ts'
import type { Asked, Command } from '../command.ts'
import { textOf } from '../given.ts'
import { openPack } from '../open-pack.ts'
import { programVersion } from '../program-version.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { readDocuments } from '../read-files.ts'
import { checkOut } from '../results.ts'
import { words } from '../words.ts'

export const exportModel: Command = {
  name: 'export-model',
  files: 'one',
  flags: ['out', 'scenario', 'replace'],
  formats: ['xmile'],
  wording: {
    out: {
      form: 'FILE',
      help: {
        en: 'writes to FILE instead of standard output, whole or not at all; .xmile is added where it is missing, and a name that is taken refuses it',
        vi: 'ghi vào TỆP thay cho đầu ra chuẩn, ghi trọn vẹn hoặc không ghi gì; tên chưa có đuôi .xmile thì được thêm, tên đã có tệp thì bị từ chối',
      },
    },
  },
  help: {
    en: {
      line: 'Writes the model with a scenario as XMILE 1.0, for other programs to check.',
      more: ['Every lever, parameter and variable, with unit and source. See docs/independent-check.md.'],
    },
    vi: {
      line: 'Ghi mô hình cùng một kịch bản theo chuẩn XMILE 1.0 để chương trình khác kiểm tra.',
      more: ['Gồm mọi đòn bẩy, tham số và biến, kèm đơn vị và nguồn. Xem docs/independent-check.md.'],
    },
  },
  perform: exportScenario,
}

async function exportScenario(asked: Asked): Promise<0> {
  const { files, given, language, terminal } = asked
  await checkOut(asked, files)
  const running = await openPack(given)
  const { documents } = await readDocuments(running, files, terminal.readInput, notice =>
    terminal.say(`${faultLine(notice, language)}\n`),
  )
  const [document] = documents
  if (document === undefined) throw new Error('a command of one file has one document')
  const scenario = chosenScenario(document.scenarios, textOf(given, 'scenario'))
  const text = documentAsXmile(running.model, document, scenario, programVersion())
  const out = textOf(given, 'out')
  if (out === null) await terminal.out(text)
  else await writeNew(asked, out, text)
  return 0
}

/** @throws FaultError `file.exists` for a name that is taken, unless it may be replaced; `file.…` where it cannot be written. */
async function writeNew({ given, language, terminal }: Asked, out: string, text: string): Promise<void> {
  const places = new ExportPlaces({ folder: resolve(dirname(out)), seenFolders: new Set() })
  const place = await places.find({ name: basename(out) }, 'xmile', given.has('replace'))
  const bytes = new TextEncoder().encode(text)
  await places.write(place, bytes, new AbortController().signal)
  const size = formatNumber(bytes.length, { language, decimals: 0 })
  terminal.say(`${words[language].wroteBytes(join(dirname(out), place.name), size)}\n`)
}
