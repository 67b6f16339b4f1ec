/* Keeps the resources read last for reading without a network (sw.js): the page as a visitor gets it, so nothing that is private, with its pictures. Of one person at a time: who signs out, and
   whoever comes then, finds none. */
(() => {
  if (!isSecureContext || !('caches' in window) || !navigator.serviceWorker) return;
  const MOST = 20;
  const LIST = '/lectures.json';
  const PAGE = /^\/ressources\/(?!creer$)[^/]+$/;

  const own = address => new URL(address, location.origin).href.startsWith(location.origin + '/');
  const assets = page => {
    const needed = [...page.querySelectorAll('link[rel=stylesheet][href], link[rel=preload][href], script[src], img[src]')].map(element => element.getAttribute('src') ?? element.getAttribute('href'));
    // Of several widths the one that this screen took
    const taken = [...document.images].map(image => image.currentSrc);
    return [...new Set([...needed, ...taken, '/images/sprite.svg'].filter(address => address && own(address)).map(address => new URL(address, location.origin).href))];
  };

  const open = async person => {
    const list = await (await (await caches.open('lb-lectures')).match(LIST))?.json();
    if (list && list.person !== person) await caches.delete('lb-lectures');
    return { cache: await caches.open('lb-lectures'), list: list?.person === person ? list.kept : [] };
  };

  const keep = async (path, person) => {
    const answer = await fetch(path, { credentials: 'omit' });
    const html = answer.ok && !answer.redirected ? await answer.text() : '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { cache, list } = await open(person);
    const others = list.filter(one => one.path !== path);
    const isOpen = page.querySelector('#plain .resource .blocks');
    // Whoever sees this copy has no network
    page.querySelector('.frame__offline')?.removeAttribute('hidden');
    const mine = isOpen ? { path, title: page.querySelector('h1').textContent, assets: assets(page) } : undefined;
    const kept = [...(mine ? [mine] : []), ...others].slice(0, MOST);
    if (mine) {
      const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': answer.headers.get('Content-Security-Policy') };
      await cache.put(path, new Response(`<!doctype html>${page.documentElement.outerHTML}`, { headers }));
      for (const asset of mine.assets) {
        // One that can't be had is missing there, no more
        if (!await cache.match(asset)) await cache.add(asset).catch(() => {});
      }
    }
    await cache.put(LIST, new Response(JSON.stringify({ person, kept }), { headers: { 'Content-Type': 'application/json' } }));
    const wanted = new Set([new URL(LIST, location.origin).href, ...kept.flatMap(one => [new URL(one.path, location.origin).href, ...one.assets])]);
    for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  };

  let last;
  const look = () => {
    const { pathname } = location;
    const frame = document.querySelector('.frame');
    if (!frame || pathname === last || !navigator.onLine) return;
    last = pathname;
    const person = frame.dataset.person ?? '';
    (PAGE.test(pathname) ? keep(pathname, person) : open(person)).catch(() => { last = undefined; });
  };
  const begin = () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {});
    look();
    // The live page goes on to others without a new document
    new MutationObserver(() => { if (location.pathname !== last) setTimeout(look, 1000); }).observe(document.querySelector('title') ?? document.head, { childList: true, subtree: true });
  };
  // When everything else is done
  const soon = () => (window.requestIdleCallback ?? setTimeout)(begin);
  if (document.readyState === 'complete') soon(); else addEventListener('load', soon, { once: true });
})();
