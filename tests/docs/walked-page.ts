/** A page that says what to do, read as what it says: edits of files and commands, in their order. */

export type Step =
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'edit'; readonly file: string; readonly edit: (before: string) => string }

/** Fences that are done and not only shown. */
const DONE: readonly string[] = ['yaml', 'json', 'csv', 'sh']
/** How a command of a page begins. */
const H45 = 'npm run --silent h45 -- '

/**
 * The steps of a page in Markdown. The line above a block says what becomes of it: `At the end of`, `In … below`, `In … in place
 * of`, `The whole of`, `A new file`. A block of `sh` is commands.
 * @throws Error where a block says nothing of where it goes, so that nothing of a page can be passed over.
 */
export function stepsOf(page: string): Step[] {
  const lines = page.split('\n')
  const steps: Step[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const language = lines[at]?.match(/^```(\w+)$/)?.[1]
    if (language === undefined || !DONE.includes(language)) continue
    const end = lines.indexOf('```', at)
    const block = lines.slice(at + 1, end).join('\n')
    if (language === 'sh') steps.push(...block.split('\n').map(commandOf))
    else steps.push(editOf(lines.slice(0, at).findLast(line => line !== '') ?? '', block))
    at = end
  }
  return steps
}

function commandOf(line: string): Step {
  if (!line.startsWith(H45)) throw new Error(`a command of a page begins with ${H45}: ${line}`)
  return { kind: 'command', words: line.slice(H45.length).split(' ') }
}

function editOf(instruction: string, block: string): Step {
  const [, file = '', how = '', what = ''] =
    /^(?:In|At the end of|The whole of|A new file) `([^`]+)`(?:, (below|in place of the item|in place of) `(.+)`)?:$/.exec(
      instruction,
    ) ?? []
  if (file === '') throw new Error(`a block must say where it goes: ${instruction}`)
  if (instruction.startsWith('At the end'))
    return { kind: 'edit', file, edit: before => `${before}${block}\n` }
  if (how === '') return { kind: 'edit', file, edit: () => `${block}\n` }
  return { kind: 'edit', file, edit: before => spliced(before.split('\n'), how, what, block).join('\n') }
}

function spliced(lines: readonly string[], how: string, what: string, block: string): string[] {
  const wanted = how === 'in place of the item' ? `- id: ${what}` : what
  const found = lines.flatMap((line, index) => (line.trim() === wanted ? [index] : []))
  const [at] = found
  if (at === undefined || found.length > 1) throw new Error(`${found.length} lines read: ${wanted}`)
  if (how === 'below') return lines.toSpliced(at + 1, 0, block)
  return lines.toSpliced(at, how === 'in place of' ? 1 : lengthOfItem(lines, at), block)
}

/** Lines of the list item that begins at `at`, without the empty ones after it. */
function lengthOfItem(lines: readonly string[], at: number): number {
  const depth = lines[at]?.search(/\S/) ?? 0
  const next = lines.findIndex((line, index) => index > at && line !== '' && line.search(/\S/) <= depth)
  const end = next < 0 ? lines.length : next
  const last = lines.slice(at, end).findLastIndex(line => line !== '')
  return last + 1
}
