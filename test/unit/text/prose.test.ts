import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';
import { sourceSpan } from '../../../server/src/core/text/prose/proseMap';

/** The prose of each block, a line break as `⏎`. */
function prose(text: string): string[] {
  return readDraft(text).blocks.map((block) => block.text.replace(/\r?\n\s*/g, '⏎'));
}

/** What each construct leaves of itself to a reader; ARCHITECTURE.md has the table. */
const CONSTRUCTS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'emphasis glues': [
    ['*a* **b** _c_ __d__ ***e***', 'a b c d e'],
    ['3**50** **Kos**ovo’s', '350 Kosovo’s'],
    ['snake_case 3*4 = 12 * 1', 'snake_case 3*4 = 12 * 1'],
  ],
  headings: [
    ['# A #', 'A'],
    ['A\n===', 'A'],
    ['## A {#id .x}', 'A'],
  ],
  'links leave their words': [
    ['[a *b*](http://c.example/300 "300") d', 'a b d'],
    ['[a](<b c>) [d]()', 'a d'],
    ['[Kosovo](u)’s', 'Kosovo’s'],
    ['a [sic] b […] c [1]', 'a [sic] b […] c [1]'],
    ['[a][b] and [c][]\n\n[b]: d', 'a and [c][]'],
  ],
  'addresses are none': [
    ['a https://b.example/300, c', 'a , c'],
    ['a www.b.example/300.', 'a .'],
    ['a <https://b.example/300> <me@b.example>', 'a'],
    ['me@b.example a', 'a'],
  ],
  'code is none, in every form': [
    ['a `300` ``b ` c`` d', 'a   d'],
    ['A b. `c` d. (<code>e</code> f.) “G.” `h`', 'A b. \uFFFC d. ( f.) “G.”'],
    ['A b. `c` D e. https://b.example F.', 'A b.  D e.  F.'],
    ['a `b\nc` d', 'a  d'],
    ['a <code>300</code> <kbd>b</kbd> <samp>c</samp> <var>d</var> e', 'a     e'],
    ['a <pre>300</pre> b', 'a  b'],
    ['a\n\n    300\n\nb', 'a', 'b'],
    ['```\n300\n```\n\n~~~ {.r}\n300\n~~~\n\na', 'a'],
    ['<pre>\n300\n\n300\n</pre>\n\na', 'a'],
  ],
  'what is struck out is none': [
    ['~~300~~ 250', '250'],
    ['<s>300</s> <del>b</del> <strike>c</strike> 250', '250'],
    ['<del>\n\n300\n\n</del>\n\na', 'a'],
    ['a <del>b', 'a'],
  ],
  'notes hang on no word': [
    ['300<sup>1</sup> men', '300 men'],
    ['300<sup>[1](#n)</sup> men', '300 men'],
    ['300[1](#n) men, 300[[2]](#m), 300<a href="#n">3</a>', '300 men, 300, 300'],
    ['300[^300] b, c^[a note of 300] d', '300 b, c d'],
    ['CO<sub>2</sub> and 12<sup>th</sup> May', 'CO and 12th May'],
    ['a <a href="#b">section on 300</a>', 'a section on 300'],
    ['a [the section on 300](#b)', 'a the section on 300'],
    ['300^1^ men', '300 men'],
  ],
  'citations are none': [
    ['a [@b-2025] c', 'a  c'],
    ['a [see @b2025, p. 3; -@c] d', 'a  d'],
    ['@b2025 a, @c:d.', 'a, .'],
  ],
  'entities are their characters': [
    ['a&nbsp;b &amp; c &#8364;5 300&ndash;350 &#x20AC;', 'a\u00a0b & c €5 300–350 €'],
    ['a &unknown; b & c', 'a &unknown; b & c'],
    ['Den&shy;mark', 'Denmark'],
    ['&#0; &#xD800;', '\ufffd \ufffd'],
  ],
  'escapes are their characters': [['\\$300 1\\. a\\*b', '$300 1. a*b']],
  'what nobody sees is gone': [['Den\u00admark Kos\u200bovo \u20602\u2060', 'Denmark Kosovo 2']],
  'line breaks': [
    ['a  \nb\\\nc', 'a⏎b⏎c'],
    ['a<br>b<br/>c', 'a⏎b⏎c'],
    ['> a\n> *b*\n>c', 'a⏎b⏎c'],
    ['a\rb', 'a\rb'],
    ['a\\\r\nb  \r\nc', 'a⏎b⏎c'],
  ],
  images: [
    ['![300](a.png) a ![b][c] <img alt="300"> d', 'a   d'],
    ['![[300.png]] a', 'a'],
  ],
  'inline HTML glues': [
    ['<b class="300">a</b>b <u>c</u> <mark>d</mark> <ins>e</ins> <span>f</span>', 'ab c d e f'],
    ['3<b>5</b>0', '350'],
    ['<q>a</q>', '“a”'],
  ],
  'comments are none': [
    ['a <!-- 300 --> b, 3<!-- -->50', 'a  b, 350'],
    ['a <!--- 300 ---> b', 'a  b'],
    ['a %%300%% b', 'a  b'],
    ['%%\n300\n\n300\n%%\n\na', 'a'],
    ['a 5%% b', 'a 5%% b'],
  ],
  'text behind a comment or tag on its line': [
    ['<!-- b --> a 300', 'a 300'],
    ['<br>\na 300', 'a 300'],
    ['<img src="b">\na 300', 'a 300'],
  ],
  'HTML blocks leave their paragraphs': [
    ['<div>\n<p>a</p>\n<p>b <b>c</b></p>\n</div>', 'a', 'b c'],
    ['<details>\n<summary>a</summary>\nb\n\nc\n\n</details>', 'a', 'b', 'c'],
    ['<table>\n<tr><td>a</td><td>b</td></tr>\n</table>', 'a', 'b'],
    ['<script>\n300\n</script>\n<style>300</style>\n\na', 'a'],
    ['<h2>a</h2>', 'a'],
  ],
  'CriticMarkup: what is deleted or said of it is none': [
    ['a {--300--}{++b++} {==c==}{>>300<<} {~~300~>d~~}', 'a b c d'],
    ['{++a **b**++}', 'a b'],
  ],
  'highlights and spans': [
    ['a ==300== b', 'a 300 b'],
    ['[a 300]{.x} b', 'a 300 b'],
    ['a == b', 'a == b'],
  ],
  'wikilinks leave their words': [
    ['[[b 300|a]] c', 'a c'],
    ['[[a]] c', 'a c'],
    ['[[a {b}]] c [[d *e*]]', 'c'],
  ],
  'attributes are none': [
    ['a{: .b} c\n{: .d}', 'a c'],
    ['`a`{.r} b {#c key="300"}', 'b'],
    ['::: {.note}\na\n:::', 'a'],
    [':::note[b]\na\n:::\n', 'a'],
  ],
  'emoji shortcodes are none': [
    ['a :tada: :100: b', 'a   b'],
    ['at 10:30:45: a', 'at 10:30:45: a'],
  ],
  'block ids are none': [['a ^b-1', 'a']],
  'template tags are none, what they enclose is': [
    ['{{< figure caption="300" >}} a', 'a'],
    ['{{% notice %}}\na\n{{% /notice %}}', 'a'],
    ['{{< figure\n  src="b"\n  caption="300"\n>}}\n\na', 'a'],
    ['{% include x.html n=300 %} a {{ b.c | d: 300 }} e {# 300 #}', 'a  e'],
    ['{{#if a}}b{{/if}} {{!-- 300 --}} <% c %> {d.e} {/* 300 */}', 'b'],
    ['{% raw %}\n300\n\n300\n{% endraw %}\n\na', 'a'],
    ['a {% comment %}300{% endcomment %} b', 'a  b'],
    ['{{< highlight go >}}\n300\n{{< /highlight >}}\n\na', 'a'],
  ],
  'components of MDX': [
    ['<Note title="300">\na\n</Note>', 'a'],
    ['<Chart data={[300]} a="b" /> c', 'c'],
    ['import a from "b"\nexport const c = 300\n\nd', 'd'],
    ['<><b>a</b></>', 'a'],
  ],
  'formulas are none, dollars are money': [
    ['a $\\frac{350}{2}$ b $x_1$ c', 'a  b  c'],
    ['$5 and $6, $250m–$300m, 2025-12-15: $5, $6', '$5 and $6, $250m–$300m, 2025-12-15: $5, $6'],
    ['a $$300$$ b \\(300\\) c', 'a  b  c'],
    ['$$\n300\n\n300\n$$\n\na', 'a'],
    ['\\begin{align}\n300\n\\end{align}\n\na', 'a'],
    ['a \\[sic\\] b', 'a [sic] b'],
  ],
  'callouts lose their mark': [
    ['> [!NOTE]\n> a', 'a'],
    ['> [!warning]- b\n> a', 'b⏎a'],
  ],
  'definition lists': [['a\n: b', 'a⏎: b']],
  tasks: [['- [x] a', 'a']],
  'no markup at all': [
    ['a < b > c & d', 'a < b > c & d'],
    ['me @ home, a ^2^ H~2~O a\\b', 'me @ home, a ^2^ H~2~O a\\b'],
  ],
};

describe.each(Object.entries(CONSTRUCTS))('%s', (_construct, cases) => {
  it.each(cases)('%j', (text, ...expected) => {
    expect(prose(text)).toEqual(expected);
  });
});

describe('a place in the prose', () => {
  it.each([
    ['Kosovo will hold **250** men', '250', '250'],
    ['3**50** men', '350', '3**50'],
    ['300&ndash;350 men', '300–350', '300&ndash;350'],
    ['Den\u00admark', 'Denmark', 'Den\u00admark'],
    ['> a\n> b c', 'b', 'b'],
    ['[a](b)c d', 'ac', 'a](b)c'],
    ['\\$300 x', '$300', '\\$300'],
    ['a `b` c', 'c', 'c'],
    ['\ufeff# Ä *ö* 🎉\r\n', 'ö', 'ö'],
  ])('of %j: %j is written %j', (text, words, written) => {
    const [block] = readDraft(text).blocks;
    if (block === undefined) throw new Error('no block');
    const start = block.text.indexOf(words);
    const { start: from, end } = sourceSpan(block.map, { start, end: start + words.length });
    expect(text.slice(block.span.start + from, block.span.start + end)).toBe(written);
  });
});
