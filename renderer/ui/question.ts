/** Whether a question stands over the page: it must be answered before a key of the page asks for more. */

/** The class of the ground that every question lays over the page. */
export const QUESTION_GROUND = 'modal-ground'

/** True while the page under a question takes no keys. */
export function isQuestionOpen(): boolean {
  return document.querySelector(`.${QUESTION_GROUND}`) !== null
}
