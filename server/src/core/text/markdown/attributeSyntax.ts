/** Attributes: `{#id .class key="value"}` as pandoc and Quarto write them, `{: .class}` as kramdown does, `{=html}`. */
const ATTRIBUTES =
  /\{(?:[:=][^{}\n]{0,300}|\s*(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"'\n]+)|-)(?:\s+(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"'\n]+)))*\s*)\}/y;

/** Where the attributes end that begin at `at`; -1 where none do. */
export function attributesEnd(text: string, at: number): number {
  ATTRIBUTES.lastIndex = at;
  return text.charCodeAt(at) === BRACE && ATTRIBUTES.test(text) ? ATTRIBUTES.lastIndex : -1;
}

/** True where attributes begin at `at`. */
export function startsAttributes(text: string, at: number): boolean {
  return attributesEnd(text, at) > 0;
}

const BRACE = 0x7b;
