// The page of the panel before anything is in it. It may run one script and read one style sheet, ours, and nothing else.

export interface Shell {
  /** Addresses in the webview's own scheme. */
  readonly script: string;
  readonly style: string;
  /** Fresh for every page; letters and digits. */
  readonly nonce: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly waiting: string;
}

export function shellOf({ script, style, nonce, language, title, waiting }: Shell): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
<header id="tools" aria-label="${escaped(title)}" hidden></header>
<main id="report" lang="en"><p class="empty">${escaped(waiting)}</p></main>
<p id="told" role="status" aria-live="polite"></p>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

export function freshNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
