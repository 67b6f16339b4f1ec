/* In each page itself, before its first paint: no page flashes in the other scheme, and the first text ever seen waits for no font. */
(() => {
  const root = document.documentElement;
  const MOST_PIXELS = 8;
  const kept = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const scheme = kept('lesbases-scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.theme = scheme;
  const font = document.currentScript.dataset.font;
  if (kept('lesbases-font') === font) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: font }));
    return;
  }
  root.classList.add('font-later');
  /* Where a line more or less would move what is being read, this page stays as it is and the next one has the font */
  const take = () => {
    const inSight = [...document.body.querySelectorAll('*')].filter(one => {
      const at = one.getBoundingClientRect();
      return at.height && at.bottom > 0 && at.top < innerHeight && one.checkVisibility?.();
    });
    const tops = () => inSight.map(one => one.getBoundingClientRect().top);
    const before = tops();
    root.classList.remove('font-later');
    if (tops().some((top, index) => Math.abs(top - before[index]) > MOST_PIXELS)) {
      root.classList.add('font-later');
      window.navigation?.addEventListener('navigate', go => { if (go.navigationType !== 'replace') root.classList.remove('font-later'); });
    }
    localStorage.setItem('lesbases-font', font);
  };
  const shown = () => document.fonts.load('1em "Atkinson Hyperlegible Next"').then(take).catch(() => { /* asked for again by the next page */ });
  if (window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver((list, watch) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) { watch.disconnect(); shown(); }
    }).observe({ type: 'paint', buffered: true });
  } else {
    addEventListener('load', shown);
  }
})();
