/** Sizes in pictures of the model's structure that their layout and their drawing agree on, in pixels. */

export const LABEL_SIZE = 12

/** From baseline to baseline of a label. */
export const LINE_STEP = 15

/** Of ghosts and notes. */
export const SMALL_SIZE = 11

/** A valve, above its label. */
export const VALVE = { width: 22, height: 18 } as const

export const CLOUD = { width: 34, height: 22 } as const

/** Half of what is between the two lines of a pipe. */
export const PIPE_HALF = 2.5

/** For the mark of a target beside a label. */
export const TARGET_ROOM = 18
