/** What a loaded catalogue names by id, looked up. */

/** @throws RangeError when the catalogue names what it does not have; a pack that was loaded never does. */
export function itemOf<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find(item => item.id === id)
  if (found === undefined) throw new RangeError(`the catalogue has no ${id}`)
  return found
}
