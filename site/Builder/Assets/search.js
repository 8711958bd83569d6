// Searches the index that the book was made with. The same words and the same sums as SearchIndex.Find and SearchWords of the builder.
(() => {
  'use strict';
  const index = globalThis.ruleBookIndex;
  const root = document.documentElement.dataset.root;
  const input = document.getElementById('search');
  const results = document.getElementById('results');
  const found = document.getElementById('found');
  const sayingWeight = 6000;
  const best = 10;
  const empty = new Set('a an and are as at be by can did do does for from get had has have how i if in is it me my of on or our so that the their them there they this to was we were what when where which who why will with you your'.split(' '));

  function stem(word) {
    if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
    if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1);
    if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
    return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
  }

  function wordsOf(text) {
    const words = text.toLowerCase().match(/[a-z0-9]+(?:(?<=[0-9])\.(?=[0-9])[a-z0-9]+)*/g) ?? [];
    return [...new Set(words.filter(word => !empty.has(word)).map(stem))];
  }

  function matching(word) {
    if (Object.hasOwn(index.weights, word)) return index.weights[word];
    if (word.length < 3) return [];
    const highest = new Map();
    for (const [other, weights] of Object.entries(index.weights)) {
      if (!other.startsWith(word)) continue;
      for (let i = 0; i < weights.length; i += 2) highest.set(weights[i], Math.max(highest.get(weights[i]) ?? 0, weights[i + 1]));
    }
    return [...highest].flatMap(([target, weight]) => [target, Math.floor(weight / 2)]);
  }

  function find(question) {
    const words = wordsOf(question);
    const sums = new Map();
    const add = (target, weight) => sums.set(target, (sums.get(target) ?? 0) + weight);
    for (const word of words) {
      const weights = matching(word);
      for (let i = 0; i < weights.length; i += 2) add(weights[i], weights[i + 1]);
    }
    for (const [target, ...saying] of index.sayings) {
      if (saying.every(word => words.includes(word))) add(target, sayingWeight * saying.length);
    }
    return [...sums].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, best).map(([target]) => index.targets[target]);
  }

  function show() {
    const targets = find(input.value);
    results.replaceChildren(...targets.map(([place, title, kind]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = root + place;
      link.textContent = title;
      const what = document.createElement('span');
      what.textContent = ' ' + kind;
      item.append(link, what);
      return item;
    }));
    found.textContent = input.value.trim() === '' ? '' : targets.length === 0 ? 'Nothing found.' : targets.length + ' found.';
  }

  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') { input.value = ''; show(); }
    if (event.key === 'Enter') results.querySelector('a')?.click();
    if (event.key === 'ArrowDown') { results.querySelector('a')?.focus(); event.preventDefault(); }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')) { input.focus(); event.preventDefault(); }
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) { input.value = asked; show(); }
})();
