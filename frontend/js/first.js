/* The page as it came (#plain) is plain HTML that needs no script: links, forms and details work as they are. What needs the server starts the live page, which is
   drawn out of sight and takes its place; what was done meanwhile is done there. Both have the same elements in the same order. */
(() => {
  const plain = document.getElementById('plain');
  const outlet = document.getElementById('outlet');
  const { engine, lost } = document.currentScript.dataset;
  const FIELDS = 'input, textarea, select, [contenteditable]';
  const TICKS = 'input[type=checkbox], input[type=radio]';
  const ACTS = 'button, [role=button], [role=tab], [role=menuitem], [role=switch], input[type=checkbox], input[type=radio]';
  const STUB = 'iframe[src*=offline-stub]';
  let started = false;
  let failed = false;
  let acts = [];
  let pressed = false;

  /* ---- Which element of the live page is which of the plain one */
  const live = () => outlet.querySelector('.frame, .signin');
  const place = element => {
    const steps = [];
    for (let at = element; at !== plain.firstElementChild; at = at.parentElement) {
      if (!at?.parentElement) return undefined;
      steps.unshift([...at.parentElement.children].indexOf(at));
    }
    return steps;
  };
  const counterpart = element => {
    const found = place(element)?.reduce((at, step) => at?.children[step], live());
    return found?.localName === element.localName ? found : undefined;
  };
  const nodeOf = node => {
    if (node.nodeType === Node.ELEMENT_NODE) return counterpart(node);
    const found = counterpart(node.parentElement)?.childNodes[[...node.parentElement.childNodes].indexOf(node)];
    return found?.nodeValue === node.nodeValue ? found : undefined;
  };
  /* One's name and "…" only look like the menu before them */
  const real = element => element?.matches('.menulook') ? element.previousElementSibling.querySelector('vaadin-menu-bar-button') : element;

  /* ---- The live page */
  /* A list that is to be read stays until the grid in its place has its rows: then nothing moves */
  const drawn = grid => Promise.race([new Promise(later => setTimeout(later, 3000)), new Promise(done => {
    const look = () => (grid.shadowRoot?.querySelector('#items > tr:not([hidden])') && !grid.loading ? done() : requestAnimationFrame(look));
    look();
  })]);
  const start = () => {
    if (started) return;
    started = true;
    // What Vaadin writes into its own first answer
    if (!Object.hasOwn(HTMLElement.prototype, 'popover')) { location.search = 'v-r=oldbrowser'; return; }
    window.Vaadin = { TypeScript: {} };
    window.JSCompiler_renameProperty = name => name;
    outlet.classList.add('outlet--waiting');
    const sheets = [...document.querySelectorAll('link[data-live][rel=prefetch]')].map(sheet => new Promise(loaded => {
      // One that was still under way ahead of time may tell that it is there before it is applied
      sheet.onload = () => sheet.sheet && loaded();
      sheet.onerror = loaded;
      sheet.rel = 'stylesheet';
    }));
    new MutationObserver((changes, watch) => {
      if (live()?.querySelector('main > *')) {
        watch.disconnect();
        // Before that they would not hear of what was filled in
        const fields = [...live().querySelectorAll(':has(> [slot=input])')].map(field => customElements.whenDefined(field.localName));
        const grids = [...live().querySelectorAll('vaadin-grid:not([hidden])')].map(drawn);
        Promise.all([...sheets, ...fields, ...grids]).then(() => requestAnimationFrame(swap));
      }
      // What Vaadin shows where the server does not answer: this page is more than that
      if (outlet.querySelector(STUB)) { watch.disconnect(); fail(); }
    }).observe(outlet, { childList: true, subtree: true });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = engine;
    script.onerror = () => { started = false; script.remove(); rest(); };
    document.head.append(script);
  };

  const rest = () => {
    for (const { element } of acts) {
      element.removeAttribute('aria-busy');
      if (element.matches(TICKS)) element.checked = element.defaultChecked;
    }
    acts = [];
  };

  const fail = () => {
    failed = true;
    outlet.classList.remove('outlet--waiting');
    rest();
    if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.offlineText = lost;
  };
  /* Does it with the live page */
  const act = done => {
    if (failed) { location.reload(); return; }
    acts.push(done);
    start();
  };

  const swap = () => {
    if (!plain.isConnected) return;
    if (pressed) {
      // The click would be nobody's
      for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) addEventListener(end, () => setTimeout(swap), { once: true });
      return;
    }
    const dialog = plain.querySelector('dialog[open]');
    if (dialog) {
      dialog.addEventListener('close', () => setTimeout(swap), { once: true });
      return;
    }
    const choosing = plain.contains(document.activeElement) && document.activeElement.localName === 'select' && !acts.length;
    if (choosing) {
      // Its list may be open, and would close
      for (const end of ['change', 'blur']) document.activeElement.addEventListener(end, () => setTimeout(swap), { once: true });
      return;
    }
    for (const opened of plain.querySelectorAll('details')) {
      const same = counterpart(opened);
      if (same && same.open !== opened.open) same.open = opened.open;
    }
    const focused = plain.contains(document.activeElement) ? document.activeElement : undefined;
    const same = focused && real(counterpart(focused));
    // Places one was led to (js/anchors.js)
    if (same && focused.hasAttribute('tabindex')) same.tabIndex = focused.tabIndex;
    const caret = focused?.matches('input, textarea') && focused.selectionStart !== null ? [focused.selectionStart, focused.selectionEnd] : undefined;
    const typed = [...plain.querySelectorAll(`input:not(${TICKS}), textarea`)].filter(field => field.value !== field.defaultValue)
      .map(field => ({ field: counterpart(field), value: field.value })).filter(({ field, value }) => field && field.value !== value);
    const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = getSelection();
    const [begin, end] = isCollapsed || !plain.contains(anchorNode) || !plain.contains(focusNode) ? [] : [nodeOf(anchorNode), nodeOf(focusNode)];
    const wound = [...plain.querySelectorAll('*')].filter(one => one.scrollLeft || one.scrollTop).map(one => [counterpart(one), { left: one.scrollLeft, top: one.scrollTop, behavior: 'instant' }]);
    const played = [...plain.querySelectorAll('audio, video')].filter(one => one.currentTime > 0).map(one => [counterpart(one), one, one.paused]);
    // Somebody else, or in another tab, may have done it meanwhile: then it is no longer what was clicked
    const done = acts.map(({ element, value }) => ({ element, value, same: counterpart(element) }))
      .filter(({ element, value, same }) => same?.textContent === element.textContent && (value !== undefined || same.value === element.value));
    plain.remove();
    outlet.classList.remove('outlet--waiting');
    for (const [one, to] of wound) one?.scrollTo(to);
    for (const [one, { currentTime, volume, muted }, paused] of played) {
      if (!one) continue;
      Object.assign(one, { currentTime, volume, muted });
      if (!paused) one.play().catch(() => { /* the browser wants to be asked again */ });
    }
    if (begin && end) getSelection().setBaseAndExtent(begin, anchorOffset, end, focusOffset);
    same?.focus({ preventScroll: true });
    for (const { field, value } of typed) {
      field.value = value;
      // Vaadin's fields take the first, and tell the server with the second
      const events = field.slot ? ['input', 'change'] : field === same ? ['input'] : ['change'];
      for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
    }
    if (caret) same?.setSelectionRange(...caret);
    for (const { same: element, value } of done) {
      if (value === undefined) {
        real(element)?.click();
      } else {
        element.value = value;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  };

  /* ---- What needs it */
  const needed = element => {
    const found = element.closest?.(ACTS);
    const own = found?.closest('lb-scheme, lb-check-list, lb-suggestions, lb-hint, .share, .keys, [data-keys]') || (found?.type === 'submit' && found.form);
    return found && plain.contains(found) && !own ? found : undefined;
  };
  if ('atOnce' in plain.dataset) {
    // After the first paint, which the work would put off; what nobody looks at is not painted
    if (document.hidden) start(); else requestAnimationFrame(() => setTimeout(start));
  }
  plain.addEventListener('pointerover', event => needed(event.target) && start());
  plain.addEventListener('focusin', event => (needed(event.target) || event.target.matches(FIELDS) && !event.target.closest('form[method=get], .share, .keys')) && start());
  plain.addEventListener('lb-live', start);
  for (const event of ['pointerdown', 'pointerup', 'pointercancel', 'keyup']) addEventListener(event, () => { pressed = event === 'pointerdown'; }, true);
  addEventListener('keydown', event => { pressed ||= event.key === ' '; }, true);
  addEventListener('blur', () => { pressed = false; });
  // Links of this page lead to other documents: the live page's router, once it listens, would take them for its own before it can
  plain.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const isPlaceHere = link?.hash && link.href.split('#')[0] === location.href.split('#')[0];
    if (link && !isPlaceHere) event.stopPropagation();
  });
  // Where it is the live page that sends what is filled in
  plain.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('[slot=input]')) event.target.closest('[data-enter]')?.querySelector('.btn--primary').click();
  });
  plain.addEventListener('change', event => {
    if (event.target.localName === 'select') {
      acts = acts.filter(({ element }) => element !== event.target);
      act({ element: event.target, value: event.target.value });
    }
  }, true);
  plain.addEventListener('click', event => {
    const element = needed(event.target);
    if (!element) return;
    event.stopPropagation();
    const isTick = element.matches(TICKS);
    // A tick is seen at once, and may be taken back
    if (!isTick) event.preventDefault();
    const isKnown = acts.some(known => known.element === element);
    if (isKnown && isTick) {
      acts = acts.filter(known => known.element !== element);
      element.removeAttribute('aria-busy');
    } else if (!isKnown) {
      element.setAttribute('aria-busy', 'true');
      act({ element });
    }
  }, true);
})();
