/**
 * The constants of a module, which stand at the beginning of its memory: reading one from there is quicker than having the
 * processor put it together from the instruction each time.
 */
export class Constants {
  private readonly places = new Map<bigint, number>()
  private readonly tables = new Map<Float64Array, number>()
  private used = 0

  /** Address of the number with these bits. */
  place(bits: bigint): number {
    return this.placed(this.places, bits, BYTES)
  }

  /** Address of the first number of a table, at a multiple of 16 bytes. */
  table(values: Float64Array): number {
    return this.placed(this.tables, values, values.byteLength)
  }

  /** What the memory begins with. */
  bytes(): Uint8Array<ArrayBuffer> {
    const view = new DataView(new ArrayBuffer(this.used))
    for (const [bits, place] of this.places) view.setBigUint64(place, bits, true)
    for (const [values, place] of this.tables)
      values.forEach((value, index) => {
        view.setFloat64(place + BYTES * index, value, true)
      })
    return new Uint8Array(view.buffer)
  }

  private placed<T>(places: Map<T, number>, item: T, bytes: number): number {
    const known = places.get(item)
    if (known !== undefined) return known
    const place = bytes > BYTES ? 2 * BYTES * Math.ceil(this.used / (2 * BYTES)) : this.used
    places.set(item, place)
    this.used = place + bytes
    return place
  }
}

const BYTES = 8

/** The bits of a number; every NaN has its own. */
export function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value)
  return scratch.getBigUint64(0)
}

const scratch = new DataView(new ArrayBuffer(BYTES))
