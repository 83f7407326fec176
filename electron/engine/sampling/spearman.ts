/** Spearman's rank correlation of two columns. */

/** From −1 to 1; NaN where one of the columns does not vary. Equal values share the mean of their ranks. */
export function spearman(first: Float64Array, second: Float64Array): number {
  const a = ranks(first)
  const b = ranks(second)
  const mean = (first.length - 1) / 2
  let product = 0
  let squareA = 0
  let squareB = 0
  a.forEach((rank, draw) => {
    const apartA = rank - mean
    const apartB = (b[draw] ?? mean) - mean
    product += apartA * apartB
    squareA += apartA * apartA
    squareB += apartB * apartB
  })
  return product / Math.sqrt(squareA * squareB)
}

/** Ranks from 0 on by place. */
function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index)
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = new Float64Array(values.length)
  for (let begin = 0; begin < order.length; ) {
    let end = begin + 1
    while (end < order.length && valueAt(values, order, end) === valueAt(values, order, begin)) end += 1
    for (let place = begin; place < end; place += 1) result[order[place] ?? 0] = (begin + end - 1) / 2
    begin = end
  }
  return result
}

function valueAt(values: Float64Array, order: Uint32Array, place: number): number | undefined {
  return values[order[place] ?? 0]
}
