/* A notice is there for a moment only, and last in the order of the page: F8 leads to it, and it stays as long as one is there. */
(() => {
  const NOTICE = 'vaadin-notification-card';
  addEventListener('keydown', event => {
    const button = event.key === 'F8' && [...document.querySelectorAll(`${NOTICE} button`)].at(-1);
    if (!button) return;
    event.preventDefault();
    button.focus();
  });
  for (const [type, duration] of [['focusin', () => 0], ['focusout', notification => notification.lbDuration]]) {
    addEventListener(type, ({ target }) => {
      const notice = target.closest(NOTICE);
      const notification = notice && [...document.querySelectorAll('vaadin-notification')].find(one => one._card === notice);
      if (!notification) return;
      notification.lbDuration ??= notification.duration;
      notification.duration = duration(notification);
    });
  }
})();
