// Text made safe to print, and its width on a terminal.

/**
 * Shows what a terminal would act on: control characters as their pictures (␛), and the marks that turn the direction
 * of writing around as �. Line breaks and tabs become spaces. The answer has as many UTF-16 units as `text`.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (unit) => {
    if (/\s/.test(unit)) return ' ';
    const code = unit.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** With � for what is half a character, which no encoding of Unicode has. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** How many columns a terminal gives the text: none for combining marks, two for East Asian wide characters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x300 || code === 0xad) && /[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    columns += isWide(code) ? 2 : 1;
  }
  return columns;
}

/** East Asian Width W and F (Unicode Annex 11), in blocks; emoji with them. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
