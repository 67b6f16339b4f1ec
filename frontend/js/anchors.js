/* Links to a place of the same page (#…, in a plain page with its address before): the table of contents, "Aller au contenu", a form's list of errors. The page's <base>,
   which Vaadin needs, would make them links to the home page. The focus goes along, so that the next Tab starts from there. */
(() => {
  const target = hash => hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  const isOwn = link => link.getAttribute('href').startsWith('#') || link.closest('#plain') && link.href.split('#')[0] === location.href.split('#')[0];
  const go = place => {
    for (let section = place.closest('details'); section; section = section.parentElement.closest('details')) section.open = true;
    if (!place.matches('a[href], button, input, select, textarea, [tabindex]')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  /* The page arrives after its address: once what the address points at is there. */
  let waiting;
  const wait = () => {
    waiting?.disconnect();
    waiting = new MutationObserver(() => {
      const place = target(location.hash);
      if (place) { waiting.disconnect(); requestAnimationFrame(() => go(place)); }
    });
    waiting.observe(document.documentElement, { childList: true, subtree: true });
  };
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href*="#"]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    /* To a place of another page: Vaadin fetches it without a new document */
    if (!isOwn(link)) return wait();
    if (event.defaultPrevented) return;
    event.preventDefault();
    const place = target(link.hash);
    if (!place) return;
    history.replaceState(history.state, '', location.pathname + location.search + link.hash);
    go(place);
  });
  addEventListener('pointerdown', () => waiting?.disconnect());
  /* How far somebody had read when they left a page, and whether they come back to it: a live page then begins there, else at its top (MainLayout) */
  const reader = document.documentElement;
  reader.read = new Map();
  addEventListener('popstate', () => { reader.dataset.back = ''; });
  for (const act of ['click', 'pointerdown', 'keydown']) {
    addEventListener(act, () => { reader.read.set(location.pathname, scrollY); delete reader.dataset.back; }, true);
  }
  if (target(location.hash) !== false) wait();
})();
