/** Still to be written. */

export function GoalSeekTab() {
  return <p />
}
