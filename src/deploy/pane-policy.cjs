"use strict";

/*
 * The pane's Content-Security-Policy. No inline script, no eval, nothing sent anywhere but to its
 * own server. Fluent's styles are made by script in style elements that are empty when they join
 * the page, and only then filled rule by rule, which policies leave to the scripts they allow: so
 * it is enough to allow the empty text, and no inline style gets through.
 */

const emptyText = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web frames a pane: no page can say that itself, only its server. */
const frameAncestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  // Operated by 21Vianet
  "https://*.partner.officewebapps.cn",
  "https://*.sharepoint.cn",
];

/** The policy in the page, for office.js at this address (relative where it is self-hosted). */
function panePolicy(officeJs) {
  const office = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${emptyText}`,
    "img-src 'self' data:",
    "connect-src 'self'", // what office.js would report elsewhere stays here
    `frame-src 'self'${office}`, // office.js asks there whether a host is trusted
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same as a header, with what only a header can say. */
function paneHeader(officeJs) {
  return `${panePolicy(officeJs)}; frame-ancestors ${frameAncestors.join(" ")}`;
}

module.exports = { frameAncestors, paneHeader, panePolicy };
