/**
 * What runs in the atlas, and nothing else may: it hides what doesn't have all words that are typed. Without it the page is the whole list.
 * It reads the page's text and writes none of it.
 */
export const SEARCH = `
(() => {
  const search = document.getElementById('page-search');
  const box = search.querySelector('input');
  const told = search.querySelector('output');
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const subjects = all('article').map((element) => {
    const head = fold(element.querySelector('header').textContent);
    const facts = all('.property', element).flatMap((property) => {
      const name = fold(property.querySelector('h4').textContent);
      return all('.fact', property).map((fact) => ({ fact, text: name + ' ' + fold(fact.textContent) }));
    });
    return { element, head, facts };
  });
  const hideEmpty = (selector, part) => {
    for (const element of all(selector)) element.hidden = all(part, element).every((one) => one.hidden);
  };
  const show = () => {
    const words = fold(box.value).split(/\\s+/).filter(Boolean);
    let facts = 0;
    let entries = 0;
    for (const { element, head, facts: own } of subjects) {
      const left = words.filter((word) => !head.includes(word));
      let shown = 0;
      for (const { fact, text } of own) {
        fact.hidden = !left.every((word) => text.includes(word));
        if (!fact.hidden) shown += 1;
      }
      element.hidden = shown === 0 && left.length > 0;
      facts += shown;
      if (!element.hidden) entries += 1;
    }
    hideEmpty('.property', '.fact');
    hideEmpty('.country', 'article');
    document.getElementById('page-index').hidden = words.length > 0;
    told.textContent = words.length === 0 ? '' : facts + (facts === 1 ? ' fact in ' : ' facts in ') + entries + (entries === 1 ? ' entry' : ' entries');
  };
  const reveal = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* as it stands */ }
    const target = document.getElementById(id);
    if (!target || !target.closest('[hidden]')) return;
    box.value = '';
    show();
    target.scrollIntoView();
  };
  search.hidden = false;
  box.addEventListener('input', show);
  addEventListener('hashchange', reveal);
  show();
})();
`;
