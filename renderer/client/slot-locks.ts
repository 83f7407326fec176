/** A slot belongs to one living page: a tab that is duplicated has the memory of the other one, and must not take its work. */

const NAME = 'hanoi-2045-slot-'
/** How often a slot is asked for that the page before may be about to leave, and milliseconds between. */
const TRIES = 10
const PAUSE = 50

type Locks = Pick<LockManager, 'request' | 'query'>

/** Takes the slot until this page goes. False where another living page has it. */
export async function takeSlot(locks: Locks, slot: string): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    if (await takeIfFree(locks, NAME + slot)) return true
    if (tries === TRIES) return false
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
}

/** All slots that living pages of this address have. */
export async function heldSlots(locks: Locks): Promise<ReadonlySet<string>> {
  const { held = [] } = await locks.query().catch(() => ({ held: [] }))
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(NAME) ? [name.slice(NAME.length)] : [])))
}

/** Those of the slots that no living page of this browser has; none where the browser does not tell. */
export async function freeSlots(locks: Locks, slots: readonly string[]): Promise<readonly string[]> {
  const { held } = await locks.query().catch(() => ({ held: undefined }))
  return held === undefined ? [] : slots.filter(slot => !held.some(({ name }) => name === NAME + slot))
}

/** Those of the slots that no other living page has; they are this page's from now on. */
export async function takeSlots(locks: Locks, slots: readonly string[]): Promise<readonly string[]> {
  const taken = await Promise.all(slots.map(slot => takeSlot(locks, slot)))
  return slots.filter((_slot, index) => taken[index] === true)
}

/** The lock is held for as long as what its holder promised is open: here, until the page goes. */
function takeIfFree(locks: Locks, name: string): Promise<boolean> {
  return new Promise(resolve => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock === null ? Promise.resolve() : new Promise<void>(() => undefined)
    }
    // Where the browser refuses to tell, nobody else was told that the slot is theirs.
    locks.request(name, { ifAvailable: true }, hold).catch(() => resolve(true))
  })
}
