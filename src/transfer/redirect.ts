/** Times a request is sent elsewhere before it is given up. */
export const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

export type RedirectTarget = { readonly url: string } | { readonly refusal: string };

/** Where an answer sends a request: never from https to http, and no user info to another origin. */
export function followRedirect(from: string, location: string | undefined): RedirectTarget {
  const base = new URL(from);
  if (location === undefined || !URL.canParse(location, from)) return { refusal: `${base.host} redirects to nowhere` };
  const target = new URL(location, from);
  if (target.protocol !== "https:" && target.protocol !== base.protocol) return { refusal: `${base.host} redirects to an insecure address` };
  if (target.origin !== base.origin) {
    target.username = "";
    target.password = "";
  }
  return { url: target.href };
}
