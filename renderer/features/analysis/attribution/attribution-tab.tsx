/** Still to be written. */

export function AttributionTab() {
  return <p />
}
