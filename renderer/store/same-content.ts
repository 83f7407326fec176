/** Whether two pieces of a document say the same, whatever the order in which they were written. */

export { sameContent } from '../../shared/json/same-content.ts'
