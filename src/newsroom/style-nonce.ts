/** The server puts a fresh one into the page; style elements made by scripts must carry it. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

// Where the library that holds the page still behind a dialog looks for it.
Object.assign(globalThis, { __webpack_nonce__: styleNonce })
