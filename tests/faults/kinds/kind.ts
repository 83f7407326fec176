/** A kind of file that the program writes: how it comes to be written, and what is found of it afterwards. */

export interface KindOfFile {
  readonly name: string
  /** Brings the disk below `root` to where the work begins, and answers with the work. */
  readonly prepare: (root: string) => Promise<() => Promise<unknown>>
  /** What a program that starts now finds there; it opens what it finds, and goes on with it. */
  readonly judge: (root: string) => Promise<Found>
  /** What the program does not promise of this kind, and why; the campaign then does not ask for it. */
  readonly exempt?: 'may-lose-the-last'
}

/** `old`: what stood there before, or nothing where there was nothing. Anything else is neither, and said in words. */
export type Found = 'old' | 'new' | { readonly damaged: string }
