/** Bytes written one after the other, in room that grows. */
export class Bytes {
  private room = new Uint8Array(256)
  private used = 0

  get length(): number {
    return this.used
  }

  push(byte: number): void {
    if (this.used === this.room.length) this.grow(this.used + 1)
    this.room[this.used] = byte
    this.used += 1
  }

  append(others: Uint8Array): void {
    if (this.used + others.length > this.room.length) this.grow(this.used + others.length)
    this.room.set(others, this.used)
    this.used += others.length
  }

  /** A whole number from zero as LEB128. */
  unsigned(value: number): void {
    let left = value
    while (left >= 128) {
      this.push((left % 128) + 128)
      left = Math.floor(left / 128)
    }
    this.push(left)
  }

  /** A whole number of 32 bits as LEB128. */
  signed(value: number): void {
    let left = value
    for (;;) {
      const byte = left & 0x7f
      left >>= 7
      const isLast = (left === 0 && byte < 0x40) || (left === -1 && byte >= 0x40)
      this.push(isLast ? byte : byte | 0x80)
      if (isLast) return
    }
  }

  /** Letters of ASCII, after their number. */
  text(value: string): void {
    this.unsigned(value.length)
    for (let index = 0; index < value.length; index += 1) this.push(value.charCodeAt(index))
  }

  /** Other bytes, after their number. */
  sized(others: Bytes): void {
    this.unsigned(others.length)
    this.append(others.written())
  }

  /** What was written, valid until more is. */
  written(): Uint8Array<ArrayBuffer> {
    return this.room.subarray(0, this.used)
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * this.room.length))
    larger.set(this.room)
    this.room = larger
  }
}
