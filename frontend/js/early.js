/* In each page itself, before its first paint: no page flashes in the other scheme, and the first text ever seen waits for no font. */
(() => {
  const root = document.documentElement;
  const MOST = 0.015;
  const kept = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const scheme = kept('lesbases-scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.theme = scheme;
  const font = document.currentScript.dataset.font;
  if (kept('lesbases-font') === font) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: font }));
    return;
  }
  root.classList.add('font-later');
  /* Where too much of what is being read would move, as browsers score it (the part of the view that moves times how far), this page stays as it is and the next one has the font */
  const take = () => {
    const clipped = (from, to, end) => Math.min(end, to) - Math.max(0, from);
    const inSight = [...document.body.querySelectorAll('*')].map(one => ({ one, at: one.getBoundingClientRect() }))
      .filter(({ one, at }) => at.height && at.bottom > 0 && at.top < innerHeight && one.checkVisibility?.());
    root.classList.remove('font-later');
    const moved = new Set();
    let area = 0;
    let far = 0;
    inSight.forEach(({ one, at }) => {
      const to = one.getBoundingClientRect();
      const by = Math.max(Math.abs(to.left - at.left), Math.abs(to.top - at.top));
      if (by < 3) return;
      if (!moved.has(one.parentElement)) {
        area += clipped(Math.min(at.left, to.left), Math.max(at.right, to.right), innerWidth) * clipped(Math.min(at.top, to.top), Math.max(at.bottom, to.bottom), innerHeight);
      }
      moved.add(one);
      far = Math.max(far, by);
    });
    if (area * far > MOST * innerWidth * innerHeight * Math.max(innerWidth, innerHeight)) {
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
