/** As much of WebAssembly as batches need: the engine's types know no host's globals. */

/** A compiled module; it can be sent to another thread. */
export type CompiledModule = object

/** A memory that several threads may share; it can be sent to another thread. */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike
  /** Adds pages of 64 KiB. */
  grow(pages: number): number
}

export interface MemoryBounds {
  /** In pages of 64 KiB. */
  readonly initial: number
  readonly maximum: number
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule
  readonly Memory: new (bounds: MemoryBounds & { readonly shared: true }) => WasmMemory
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
}

export const BYTES_PER_PAGE = 65_536

/** @throws Error where the host has no WebAssembly. */
export function webAssembly(): WebAssemblyApi {
  const scope: object = globalThis
  if (!hasWebAssembly(scope)) throw new Error('this host has no WebAssembly')
  return scope.WebAssembly
}

/** A memory that can grow up to its maximum; the system gives pages only as they are used. */
export function sharedMemory(bounds: MemoryBounds): WasmMemory {
  return new (webAssembly().Memory)({ ...bounds, shared: true })
}

/** Whether the host runs modules of this form, whose memory is shared. */
export function runsModule(bytes: Uint8Array<ArrayBuffer>): boolean {
  const scope: object = globalThis
  return hasWebAssembly(scope) && 'SharedArrayBuffer' in scope && scope.WebAssembly.validate(bytes)
}

function hasWebAssembly(scope: object): scope is { readonly WebAssembly: WebAssemblyApi } {
  return 'WebAssembly' in scope
}
