/* In each page itself, before its first paint: no page flashes in the other scheme, and the first text ever seen waits for no font. */
(() => {
  const root = document.documentElement;
  const kept = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const scheme = kept('lesbases-scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.theme = scheme;
  const font = document.currentScript.dataset.font;
  if (kept('lesbases-font') === font) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: font }));
    return;
  }
  root.classList.add('font-later');
  const shown = () => {
    root.classList.remove('font-later');
    document.fonts.load('1em "Atkinson Hyperlegible Next"').then(() => localStorage.setItem('lesbases-font', font)).catch(() => { /* asked for again by the next page */ });
  };
  if (window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver((list, watch) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) { watch.disconnect(); shown(); }
    }).observe({ type: 'paint', buffered: true });
  } else {
    addEventListener('load', shown);
  }
})();
