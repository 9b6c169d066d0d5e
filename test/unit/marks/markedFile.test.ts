import { describe, expect, it } from 'vitest';
import { readMarkedFile, replaceDrafts } from '../../marks/markedFile';

const cases = `=== a1 | brief, british
One ⟦1|ok⟧.

=== a2
---
title: b
---

Two.
`;

const markdown = `# Title

## A rule

Words.

\`\`\`draft
One ⟦1|ok⟧.
\`\`\`

\`\`\`\`draft dataset=arms today=2024-01-02
\`\`\`
code
\`\`\`
## Not a heading of the file
\`\`\`\`

## Another

\`\`\`text
no draft
\`\`\`

\`\`\`draft
Two.
\`\`\`
`;

describe('readMarkedFile', () => {
  it('reads cases of a text file with their tags', () => {
    const read = readMarkedFile('a.txt', cases);
    expect(read.map(({ id, tags, text }) => ({ id, tags, text }))).toEqual([
      { id: 'a1', tags: ['brief', 'british'], text: 'One 1.' },
      { id: 'a2', tags: [], text: '---\ntitle: b\n---\n\nTwo.' },
    ]);
    expect(read[0]?.dataset).toBe('three-articles');
  });

  it('reads the draft fences of a Markdown file, their info string and longer fences round shorter ones', () => {
    const read = readMarkedFile('a.md', markdown);
    expect(read.map(({ id, text, dataset, today }) => [id, text, dataset, today])).toEqual([
      ['A rule', 'One 1.', 'three-articles', '2025-12-15'],
      ['A rule (2)', '```\ncode\n```\n## Not a heading of the file', 'arms', '2024-01-02'],
      ['Another', 'Two.', 'three-articles', '2025-12-15'],
    ]);
  });

  it('replaces drafts and leaves all else', () => {
    const read = readMarkedFile('a.md', markdown);
    const [first] = read;
    const changed = replaceDrafts(markdown, read, new Map([[first?.start ?? -1, 'One 1.']]));
    expect(changed).toBe(markdown.replace('⟦1|ok⟧', '1'));
  });

  it('refuses a fence that is not closed', () => {
    expect(() => readMarkedFile('a.md', '## A\n\n```draft\nOne.\n')).toThrow('not closed');
  });
});
