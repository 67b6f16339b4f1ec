import '@vaadin/context-menu';
import '@vaadin/menu-bar';

/** Vaadin says of each entry of a menu that it isn't selected: nothing ARIA knows of an entry that can't be, and screen readers read it out. */
for (const name of ['vaadin-menu-bar-item', 'vaadin-context-menu-item']) {
  customElements.whenDefined(name).then((item) => Object.assign(item.prototype, { _selectedChanged() {} }));
}
