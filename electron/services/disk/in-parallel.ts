/** Does `work` for each of `items`, at most `width` at a time; the answers in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers = new Map<number, R>()
  const waiting = items.entries()
  const worker = async () => {
    for (const [index, item] of waiting) answers.set(index, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer)
}
