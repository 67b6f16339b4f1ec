/* The page as it came (#plain) is plain HTML that needs no script: links, forms and details work as they are. What needs the server starts the live page, which is
   drawn out of sight and takes its place; what was done meanwhile is done there. Both have the same elements in the same order. */
(() => {
  const plain = document.getElementById('plain');
  const outlet = document.getElementById('outlet');
  const engine = document.currentScript.dataset.engine;
  const FIELDS = 'input, textarea, select, [contenteditable]';
  const ACTS = 'button, [role=button], [role=tab], [role=menuitem], [role=switch], input[type=checkbox], input[type=radio]';
  let started = false;
  let act;
  let pressed = false;

  /* ---- Which element of the live page is which of the plain one */
  const live = () => outlet.querySelector('.frame');
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

  /* ---- The live page */
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
      if (live()?.querySelector('main > *')) { watch.disconnect(); Promise.all(sheets).then(() => requestAnimationFrame(swap)); }
    }).observe(outlet, { childList: true, subtree: true });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = engine;
    script.onerror = () => { started = false; script.remove(); rest(); };
    document.head.append(script);
  };

  const rest = () => { act?.element.removeAttribute('aria-busy'); act = undefined; };

  const swap = () => {
    if (!plain.isConnected) return;
    if (pressed) {
      // The click would be nobody's
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(swap), { once: true });
      return;
    }
    const choosing = plain.contains(document.activeElement) && document.activeElement.localName === 'select' && !act;
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
    const same = focused && counterpart(focused);
    const typed = focused?.matches('input, textarea') && same && focused.value !== same.value ? focused.value : undefined;
    const caret = typed === undefined ? undefined : focused.selectionStart;
    const done = act && { ...act, element: counterpart(act.element) };
    plain.remove();
    outlet.classList.remove('outlet--waiting');
    if (same) {
      same.focus({ preventScroll: true });
      if (typed !== undefined) {
        same.value = typed;
        same.setSelectionRange?.(caret, caret);
        same.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    if (done?.element?.localName === 'select') {
      done.element.value = done.value;
      done.element.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      done?.element?.click();
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
  for (const event of ['pointerdown', 'pointerup', 'pointercancel']) addEventListener(event, () => { pressed = event === 'pointerdown'; }, true);
  // Links of this page lead to other documents: the live page's router, once it listens, would take them for its own before it can
  plain.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const isPlaceHere = link?.hash && link.href.split('#')[0] === location.href.split('#')[0];
    if (link && !isPlaceHere) event.stopPropagation();
  });
  plain.addEventListener('change', event => {
    if (event.target.localName === 'select') {
      act = { element: event.target, value: event.target.value };
      start();
    }
  }, true);
  plain.addEventListener('click', event => {
    const element = needed(event.target);
    if (!element) return;
    event.preventDefault();
    event.stopPropagation();
    rest();
    act = { element };
    element.setAttribute('aria-busy', 'true');
    start();
  }, true);
})();
