/** The fuses of an Electron binary: switches in its bytes, behind a mark that stands there once for each processor. */

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE_VERSION = 1

/** What a fuse can be; the letters stand in the binary. */
const STATES: Readonly<Record<number, 'off' | 'on' | 'removed'>> = { 48: 'off', 49: 'on', 114: 'removed' }

/** The fuses in the order of the wire, with what a packed program must have. Defaults of Electron are said too, so that a change of them is seen. */
export const FUSES: readonly (readonly [name: string, state: 'off' | 'on'])[] = [
  ['RunAsNode', 'off'],
  ['EnableCookieEncryption', 'on'],
  ['EnableNodeOptionsEnvironmentVariable', 'off'],
  ['EnableNodeCliInspectArguments', 'off'],
  ['EnableEmbeddedAsarIntegrityValidation', 'on'],
  ['OnlyLoadAppFromAsar', 'on'],
  ['LoadBrowserProcessSpecificV8Snapshot', 'off'],
  ['GrantFileProtocolExtraPrivileges', 'off'],
  ['WasmTrapHandlers', 'on'],
]

/** What is wrong with the fuses of a binary, each in a line; none where all are known and as they must be. */
export function fuseOffences(binary: Buffer): string[] {
  const offences: string[] = []
  let at = binary.indexOf(MARK)
  if (at < 0) return ['the binary has no fuses']
  // A binary for two processors has two wires.
  for (; at >= 0; at = binary.indexOf(MARK, at + 1)) {
    offences.push(...wireOffences(binary.subarray(at + MARK.length)))
  }
  return offences
}

function wireOffences(wire: Buffer): string[] {
  const [version, length = 0] = wire
  if (version !== WIRE_VERSION) return [`the fuses are of version ${version}, not ${WIRE_VERSION}`]
  const offences = FUSES.flatMap(([name, wanted], index) => {
    if (index >= length) return [`${name} is missing`]
    const state = STATES[wire[2 + index] ?? 0] ?? 'neither on nor off'
    return state === wanted ? [] : [`${name} is ${state}, not ${wanted}`]
  })
  const more = length - FUSES.length
  return more > 0 ? [...offences, `${more} of the fuses are not known here: decide about them`] : offences
}
