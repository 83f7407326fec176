/** Which files are tables, by their names; what they are is found out by the host. */

/** What the chooser of files offers; the host refuses the old and the foreign kinds with a sentence. */
export const TABLE_ENDINGS = ['.xlsx', '.xlsm', '.csv', '.tsv', '.xls', '.xlsb', '.ods'] as const

export function isTableName(name: string): boolean {
  const lower = name.toLowerCase()
  return TABLE_ENDINGS.some(ending => lower.endsWith(ending))
}
