/** The Content-Security-Policy, once for the pages and for the headers of a host. */

export interface PolicyOptions {
  /** The one Trusted Types policy that scripts may make. */
  readonly trustedTypes: 'none' | 'shards'
  /** Hashes of inline parts, `'sha256-…'`; none on any page but 404. */
  readonly scripts?: readonly string[]
  readonly styles?: readonly string[]
}

/**
 * Everything from the site itself or not at all, and no text that becomes markup or code.
 *
 * A stranger's text that slipped through the escape finds nothing here that would run it, load
 * something or send something away.
 */
export function contentPolicy({ trustedTypes, scripts = [], styles = [] }: PolicyOptions): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // On a disk Firefox takes no file for the site itself; no page of a host can send anything to one.
    "form-action 'self' file:",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes === 'none' ? "'none'" : trustedTypes}`,
  ].join('; ')
}
