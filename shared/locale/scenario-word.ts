/** How Vietnamese sentences name a scenario. */

/**
 * A name in quotes after the word for what it names, unless it begins with that word itself: `Kịch bản “Ưu tiên văn hóa”`, but
 * `“Kịch bản cơ sở”`. A name may be a sentence of its own, such as “Đạt mục tiêu chương trình”.
 * @param isFirst whether the sentence begins with it.
 */
export function scenarioWord(quoted: string, isFirst = false): string {
  if (/^“kịch bản\P{L}/iu.test(quoted.normalize('NFC'))) return quoted
  return `${isFirst ? 'Kịch bản' : 'kịch bản'} ${quoted}`
}
