/** Whether a homepage can stand where the formats' schemas demand a URI; https://www.rfc-editor.org/rfc/rfc3986#section-2 */
export function isPlainUrl(homepage: string | undefined): homepage is string {
  return homepage !== undefined && homepage.length <= 2048 && PLAIN_URL.test(homepage);
}

const PLAIN_URL =
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
