/** A WebAssembly module put together from functions. */

import { Bytes } from './bytes.ts'
import { type Code, TYPE, type ValueType } from './wasm-code.ts'

export interface Signature {
  readonly parameters: readonly ValueType[]
  readonly results: readonly ValueType[]
}

/** A function that the host gives. */
export interface WasmImport {
  readonly name: string
  readonly signature: Signature
}

export interface WasmFunction {
  readonly signature: Signature
  readonly code: Code
  /** Absent for what only the module itself calls. */
  readonly exported?: string
}

/** Where a module finds its memory and the functions that it imports. */
export const HOST = 'host'
export const MEMORY = 'memory'

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
const SECTION = { types: 1, imports: 2, functions: 3, exports: 7, code: 10, data: 11 } as const
const SHARED_WITH_MAXIMUM = 0x03
const MOST_PAGES = 65_536

/**
 * The bytes of a module. Functions are numbered from the imports on, in their order; the memory is a shared one.
 * @param beginning what the memory begins with from the moment that the module is there; the same in every thread.
 */
export function wasmModule(
  imports: readonly WasmImport[],
  functions: readonly WasmFunction[],
  beginning: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const module = new Bytes()
  const count = imports.length
  for (const byte of MAGIC) module.push(byte)
  section(module, SECTION.types, [...imports, ...functions], ({ signature }, bytes) => {
    bytes.push(0x60)
    types(signature.parameters, bytes)
    types(signature.results, bytes)
  })
  section(module, SECTION.imports, ['memory' as const, ...imports], (item, bytes, index) => {
    bytes.text(HOST)
    if (item === 'memory') {
      bytes.text(MEMORY)
      bytes.push(0x02)
      bytes.push(SHARED_WITH_MAXIMUM)
      bytes.unsigned(1)
      bytes.unsigned(MOST_PAGES)
    } else {
      bytes.text(item.name)
      bytes.push(0x00)
      bytes.unsigned(index - 1)
    }
  })
  section(module, SECTION.functions, functions, (_, bytes, index) => bytes.unsigned(count + index))
  const exported = functions.flatMap(({ exported: name }, index) =>
    name === undefined ? [] : [{ name, index }],
  )
  section(module, SECTION.exports, exported, ({ name, index }, bytes) => {
    bytes.text(name)
    bytes.push(0x00)
    bytes.unsigned(count + index)
  })
  section(module, SECTION.code, functions, ({ code }, bytes) => bytes.sized(code.body()))
  section(module, SECTION.data, [beginning], (data, bytes) => {
    for (const byte of [0x00, 0x41, 0x00, 0x0b]) bytes.push(byte)
    bytes.unsigned(data.length)
    bytes.append(data)
  })
  return module.written()
}

function section<T>(
  module: Bytes,
  id: number,
  items: readonly T[],
  write: (item: T, bytes: Bytes, index: number) => void,
): void {
  const content = new Bytes()
  content.unsigned(items.length)
  items.forEach((item, index) => {
    write(item, content, index)
  })
  module.push(id)
  module.sized(content)
}

function types(list: readonly ValueType[], bytes: Bytes): void {
  bytes.unsigned(list.length)
  for (const type of list) bytes.push(TYPE[type])
}
