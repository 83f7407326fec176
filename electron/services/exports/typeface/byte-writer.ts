/** Writes big-endian numbers one after another. */

export class ByteWriter {
  readonly #bytes: number[] = []

  uint8(value: number): this {
    this.#bytes.push(value & 0xff)
    return this
  }

  uint16(value: number): this {
    return this.uint8(value >> 8).uint8(value)
  }

  uint32(value: number): this {
    return this.uint16(value >>> 16).uint16(value & 0xffff)
  }

  all(values: Uint8Array): this {
    for (const value of values) this.#bytes.push(value)
    return this
  }

  get length(): number {
    return this.#bytes.length
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}
