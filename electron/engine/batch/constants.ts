/**
 * The constants of a module, which stand at the beginning of its memory: reading one from there is quicker than having the
 * processor put it together from the instruction each time.
 */
export class Constants {
  private readonly places = new Map<bigint, number>()

  /** Address of the number with these bits. */
  place(bits: bigint): number {
    const known = this.places.get(bits)
    if (known !== undefined) return known
    const place = BYTES * this.places.size
    this.places.set(bits, place)
    return place
  }

  /** What the memory begins with. */
  bytes(): Uint8Array<ArrayBuffer> {
    const view = new DataView(new ArrayBuffer(BYTES * this.places.size))
    for (const [bits, place] of this.places) view.setBigUint64(place, bits, true)
    return new Uint8Array(view.buffer)
  }
}

const BYTES = 8

/** The bits of a number; every NaN has its own. */
export function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value)
  return scratch.getBigUint64(0)
}

const scratch = new DataView(new ArrayBuffer(BYTES))
