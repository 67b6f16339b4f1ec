/* What helps in the browser alone, as plain HTML and as live page: the list of keys and its own two keys, and hints for a first visit. */
(() => {
  const kept = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value); } catch { /* not kept, but obeyed */ } };

  /* ---- <dialog class="keys">. Keys without Ctrl or Alt can be switched off: who dictates would press them unawares (WCAG 2.1.4) */
  const OFF = 'lb-keys-off';
  let wanted = kept(OFF) === null;
  const open = () => {
    const dialog = [...document.querySelectorAll('dialog.keys')].at(-1);
    if (!dialog || dialog.open || document.querySelector('[role=dialog][opened], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    dialog.querySelector('[data-keys-wanted]').checked = wanted;
    dialog.querySelector('[data-hints-again]').hidden = !document.querySelector('lb-hint');
    dialog.showModal();
  };
  addEventListener('keydown', event => {
    if (!wanted || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.composedPath()[0];
    if (target.isContentEditable || target.matches?.('input, textarea, select')) return;
    if (event.key === '?') {
      event.preventDefault();
      open();
    } else if (event.key === '/') {
      // The one that the page is about goes first
      const search = [...document.querySelectorAll('.searchbox--big input[name=q]'), ...document.querySelectorAll('.searchbox input[name=q]')].find(input => input.checkVisibility({ visibilityProperty: true }));
      if (search && !document.querySelector('dialog[open]')) { event.preventDefault(); search.focus(); search.select(); }
    }
  });
  addEventListener('change', event => {
    if (!event.target.matches?.('[data-keys-wanted]')) return;
    wanted = event.target.checked;
    keep(OFF, wanted ? null : '1');
  });
  addEventListener('click', event => {
    if (event.target.closest?.('[data-keys]')) return open();
    const dialog = event.target.closest?.('dialog.keys');
    if (!dialog) return;
    const again = event.target.closest('[data-hints-again]');
    // On the ground around it, too
    if (again || event.target === dialog || event.target.closest('[data-close], a[href]')) dialog.close();
    if (again) document.querySelectorAll('lb-hint').forEach(hint => { keep(hint.key, null); hint.show(); });
  });

  /* ---- <lb-hint data-hint="recherche" hidden>, until it is left */
  customElements.define('lb-hint', class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', this);
      if (kept(this.key) === null) this.show();
    }
    disconnectedCallback() { this.removeEventListener('click', this); }
    get key() { return `lb-hint:${this.dataset.hint}`; }
    show() { this.hidden = false; }
    handleEvent(event) {
      if (!event.target.closest('button')) return;
      keep(this.key, '1');
      this.hidden = true;
      document.querySelector('main')?.focus({ preventScroll: true });
    }
  });
})();
