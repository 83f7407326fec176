/** Names of sheets as every program that opens workbooks takes them. */

/** UTF-16 units that a name may have. */
const MOST = 31

/** A name that Excel keeps for itself. */
const TAKEN = 'history'

/** The names cleaned and, whatever their case, each once; in their order. */
export function sheetNames(wanted: readonly string[], fallback: string): string[] {
  const used = new Set<string>([TAKEN])
  return wanted.map(name => {
    const clean = cleanName(name, fallback)
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`
      const candidate = `${shortened(clean, MOST - ending.length)}${ending}`
      if (used.has(candidate.toLowerCase())) continue
      used.add(candidate.toLowerCase())
      return candidate
    }
  })
}

function cleanName(wanted: string, fallback: string): string {
  const clean = trimmed(
    wanted
      .toWellFormed()
      .replace(/[[\]:*?/\\]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ')
      .replace(/\s+/g, ' '),
  )
  return clean === '' ? fallback : clean
}

/** Cut at a whole character. */
function shortened(name: string, most: number): string {
  return trimmed(name.slice(0, most).replace(/[\ud800-\udbff]$/, ''))
}

/** No apostrophe may stand at an end. */
function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '')
}
