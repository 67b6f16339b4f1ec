/* Where what has the focus is taken away (a page that changes in place, a row removed, a notice that closes), it goes to what took its place, else to the title of its part, else to that of the page. Browsers leave it at the
   top of the document: who has no mouse would have to walk all the way back, and a screen reader would say nothing. Blocks being written see to it themselves (block-list.ts). */
(() => {
  const NOTICE = 'vaadin-notification-card';
  const WRITTEN = '.eb[data-kind], lb-rich-text';
  const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';
  const asked = new WeakMap();
  let held, home, byKeyboard;

  const shown = element => element.isConnected && element.checkVisibility({ visibilityProperty: true });
  const usable = element => shown(element) && !element.matches(':disabled, [disabled]');
  const name = element => (element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent).trim();
  const placeIn = (grid, element) => {
    const [all, one] = [grid, element].map(part => part.getBoundingClientRect());
    return { x: one.right - all.right, y: one.top - all.top };
  };
  const isLost = () => held && document.activeElement === document.body && !shown(held);

  addEventListener('focusin', ({ target }) => {
    held = target.closest(WRITTEN) ? undefined : target;
    if (!held) return;
    byKeyboard = target.matches(':focus-visible');
    const notice = target.closest(NOTICE);
    if (notice) {
      home = asked.get(notice) ?? home;
      return;
    }
    // Clear of what lies over the foot of the window (scroll-padding)
    if (document.querySelector(NOTICE) && byKeyboard) target.scrollIntoView({ block: 'nearest' });
    const row = target.closest('li, .eb');
    const grid = target.closest('vaadin-grid');
    home = { element: target, name: name(target), list: row?.parentElement, index: row && [...row.parentElement.children].indexOf(row), id: row?.id, grid, place: grid && placeIn(grid, target) };
  });

  // Who points elsewhere has left it
  addEventListener('pointerdown', ({ target }) => { if (!held?.contains(target)) held = undefined; }, true);

  const focusable = heading => {
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    return heading;
  };
  const title = () => focusable(document.querySelector('main h1') ?? document.querySelector('main'));
  // A grid has no rows to count: its cells lie side by side, and are used again
  const nearest = ({ grid, place }, kind) => [...grid.querySelectorAll(kind)].filter(shown).map(one => {
    const { x, y } = placeIn(grid, one);
    return { one, far: Math.hypot(x - place.x, y - place.y) };
  }).sort((a, b) => a.far - b.far)[0]?.one;
  const next = () => {
    if (home && usable(home.element)) return home.element;
    const dialog = [...document.querySelectorAll(DIALOG)].at(-1);
    const kind = home?.element.localName;
    const same = home?.name && [...(dialog ?? document).querySelectorAll(kind)].find(one => name(one) === home.name && usable(one));
    // The same row, drawn anew under its id, else the one that stands where it stood
    const row = home?.id && document.getElementById(home.id) || home?.list?.isConnected && [...home.list.children][Math.min(home.index, home.list.children.length - 1)];
    const inRow = row && ([...row.querySelectorAll(kind)].find(usable) ?? (row.id && [...row.querySelectorAll('vaadin-button, button')].find(usable)));
    return same || inRow || dialog || home?.grid?.isConnected && nearest(home, kind) || home?.list?.isConnected && focusable(home.list.closest('section')?.querySelector('h2, h3')) || title();
  };
  let waiting = false;
  const look = () => {
    if (waiting || !isLost()) return;
    waiting = true;
    // What comes in its place may take the focus itself, in the same breath
    requestAnimationFrame(() => requestAnimationFrame(() => {
      waiting = false;
      // Under a mouse nothing moves
      if (isLost()) next()?.focus({ preventScroll: !byKeyboard });
    }));
  };
  new MutationObserver(changes => {
    // From what a notice offers one goes back to what brought it
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.matches?.(NOTICE)) asked.set(node, home);
    look();
  }).observe(document.documentElement, { childList: true, subtree: true });
  // What is only hidden loses it, too
  addEventListener('focusout', () => requestAnimationFrame(look));
})();
