import '@vaadin/context-menu';
import '@vaadin/menu-bar';

/**
 * Vaadin says of each entry of a menu that it isn't selected: nothing ARIA knows of an entry that can't be, and screen readers read it out. And it makes no difference to them
 * between an entry and one that is ticked (vaadin/web-components#165), whose state the server tells as aria-checked.
 */
const entry = {
  _selectedChanged() {},
  setAttribute(this: Element, name: string, value: string) {
    const role = name === 'role' && this.hasAttribute('aria-checked') ? 'menuitemcheckbox' : value;
    Element.prototype.setAttribute.call(this, name, role);
  },
};
for (const name of ['vaadin-menu-bar-item', 'vaadin-context-menu-item']) {
  customElements.whenDefined(name).then((item) => Object.assign(item.prototype, entry));
}
