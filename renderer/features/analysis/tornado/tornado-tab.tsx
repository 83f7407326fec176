/** Still to be written. */

export function TornadoTab() {
  return <p />
}
