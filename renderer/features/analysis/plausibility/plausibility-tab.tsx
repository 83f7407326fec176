/** Still to be written. */

export function PlausibilityTab() {
  return <p />
}
