/** The table of all cases as the document of faults shows it. */

import { caseList, type FaultCase } from './case-list.ts'

const GROUPS: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  A: { name: 'Saving', file: 'a-saving' },
  B: { name: 'Opening', file: 'b-opening' },
  C: { name: 'Conflicts, recovery, instances', file: 'c-conflicts' },
  D: { name: 'Formulas', file: 'd-formulas' },
  E: { name: 'Import', file: 'e-import' },
  F: { name: 'Export', file: 'f-export' },
  G: { name: 'Settings', file: 'g-settings' },
  H: { name: 'Security', file: 'h-security' },
  I: { name: 'Process', file: 'i-process' },
}

/** Path of the file in which a case of this id is held by its name. */
export function caseFile(id: string): string {
  return `tests/faults/cases/${GROUPS[id.charAt(0)]?.file}.test.ts`
}

export function casesTable(): string {
  return Object.entries(GROUPS)
    .map(([letter, { name }]) => {
      const rows = caseList.filter(({ id }) => id.startsWith(letter)).map(row)
      return [`### ${letter}. ${name}`, '', '| | Fault | Held by |', '|---|---|---|', ...rows].join('\n')
    })
    .join('\n\n')
}

function row({ id, fault, held }: FaultCase): string {
  const where = {
    here: () => `\`${caseFile(id).replace('tests/faults/', '')}\``,
    elsewhere: () => (held.by === 'elsewhere' ? `\`${held.file}\`: ${cell(held.title)}` : ''),
    nothing: () => (held.by === 'nothing' ? `not yet: ${held.reason}` : ''),
  }
  return `| ${id} | ${cell(fault)} | ${where[held.by]()} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<')
}
