/** Text as the content or an attribute of an element, in HTML and XML alike. */

/** Nothing of what anybody wrote is read as markup; line breaks and hidden letters stay. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
