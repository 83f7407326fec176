/** Still to be written. */

export function RobustChoiceTab() {
  return <p />
}
