/** Still to be written. */

export function UncertaintyTab() {
  return <p />
}
