// Comfort only: everything on the page can be read and reached without it.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const light = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    all('mark.on').forEach((mark) => mark.classList.remove('on'));
    if (id.startsWith('s-')) all(`mark[data-s~="${CSS.escape(id)}"]`).forEach((mark) => mark.classList.add('on'));
  };
  addEventListener('hashchange', light);
  light();

  const steps = all('.utterance, .claim, .matrix tbody tr, .only li');
  const searched = [...steps, ...all('.days li li')];
  if (!steps.length) return;
  const filter = document.createElement('input');
  filter.type = 'search';
  filter.placeholder = 'Find a word, a speaker, an outlet';
  filter.setAttribute('aria-label', filter.placeholder);
  const found = document.createElement('span');
  found.setAttribute('role', 'status');
  const keys = document.createElement('span');
  keys.className = 'keys';
  ['j', 'k', '/'].forEach((key, i) => {
    const cap = document.createElement('kbd');
    cap.textContent = key;
    keys.append(cap, [' next ', ' previous ', ' find'][i]);
  });
  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.append(filter, found, keys);
  document.querySelector('.jump, .index').after(tools);

  const holders = all('.speaker, .only, .days > li');
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of searched) {
      const holder = item.closest('.speaker, .only');
      const text = (item.textContent + ' ' + (holder ? holder.firstElementChild.textContent : '')).toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      shown += !item.hidden && steps.includes(item);
    }
    for (const holder of holders) {
      holder.hidden = words.length > 0 && all('li', holder).every((item) => item.hidden);
    }
    found.textContent = words.length ? `${shown} found` : '';
  });

  let at = -1;
  const go = (step) => {
    const open = steps.filter((item) => !item.hidden && item.offsetParent);
    if (!open.length) return;
    const from = open.indexOf(steps[at]);
    const next = open[Math.min(open.length - 1, Math.max(0, from + step))];
    all('.current').forEach((item) => item.classList.remove('current'));
    next.classList.add('current');
    next.scrollIntoView({ block: 'center' });
    const link = next.querySelector('a');
    if (link) link.focus({ preventScroll: true });
    at = steps.indexOf(next);
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === filter) {
      if (event.key === 'Escape') filter.blur();
      return;
    }
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === '/') { event.preventDefault(); filter.focus(); }
  });
})();
