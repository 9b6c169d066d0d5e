/** How the atlas looks: light and dark as the reader's system, and on paper. Colours of text have a contrast of 4.5 to 1 at least. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --ground: #ffffff; --line: #d0d7de; --link: #0550ae; --quiet: #57606a;
  --disputed: #8a4b00; --deprecated: #b3261e; --preferred: #1a6b34; --target: #fff4c2; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --ground: #0d1117; --line: #3d444d; --link: #79c0ff; --quiet: #a5aeb8;
  --disputed: #f0b254; --deprecated: #ff8f87; --preferred: #6fdd8b; --target: #3a3000; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header.page, main, footer { max-width: 52rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.4rem; border-bottom: 1px solid var(--line); margin-top: 2.5rem; } h3 { font-size: 1.2rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; } h4::first-letter { text-transform: uppercase; }
a { color: var(--link); } [hidden] { display: none !important; }
#page-search { position: sticky; top: 0; background: var(--ground); padding: .75rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
#page-search input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: 4px;
  padding: .4rem .6rem; width: min(24rem, 100%); box-sizing: border-box; }
#page-search output { color: var(--quiet); margin-left: .75rem; }
#page-index ul { columns: 16rem; padding-left: 1rem; } #page-index ul ul { columns: auto; } #page-index li { break-inside: avoid; }
.quiet { color: var(--quiet); } .facts, .sources { list-style: none; padding: 0; } .sources { margin: .2rem 0 .2rem 1rem; }
.fact { border-left: 3px solid var(--line); padding-left: .75rem; margin-bottom: .9rem; scroll-margin-top: 5rem; overflow-wrap: anywhere; }
article { scroll-margin-top: 5rem; } .fact p { margin: .15rem 0; } .value { font-weight: 600; }
.value a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px; }
.fact:target, article:target > header { background: var(--target); }
.tag { font-size: .85rem; font-weight: 600; margin-left: .5rem; } .tag.disputed { color: var(--disputed); }
.tag.deprecated { color: var(--deprecated); } .tag.preferred { color: var(--preferred); }
@media print { #page-search, #page-index { display: none; } header.page, main, footer { max-width: none; padding: 0; } a { color: inherit; }
  .fact { break-inside: avoid; } }
`;
