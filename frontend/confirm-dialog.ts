import '@vaadin/confirm-dialog';

/** Vaadin calls the foot of this dialog a toolbar, which a footer can't be: its two buttons are just buttons. */
customElements.whenDefined('vaadin-confirm-dialog-overlay').then((overlay) => {
  const ready = overlay.prototype.ready;
  overlay.prototype.ready = function (this: HTMLElement) {
    ready.call(this);
    this.shadowRoot?.querySelector('[part="footer"]')?.removeAttribute('role');
  };
});
