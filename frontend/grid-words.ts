import '@vaadin/grid';

interface Column {
  _defaultHeaderRenderer(root: HTMLElement): void;
  _defaultRenderer(root: HTMLElement, column: unknown, model: { item: Record<string, unknown> }): void;
}

const ALL = 'Tout sélectionner';
const ONE = 'Sélectionner cette ligne';

/** Vaadin names the boxes that choose rows and the headers that sort them in English, and has no text for them to be set. */
customElements.whenDefined('vaadin-grid-flow-selection-column').then((column) => {
  const prototype = column.prototype as unknown as Column;
  const { _defaultHeaderRenderer: header, _defaultRenderer: cell } = prototype;
  Object.assign(prototype, {
    _defaultHeaderRenderer(this: Column, root: HTMLElement) {
      header.call(this, root);
      Object.assign(root.firstElementChild!, { accessibleName: ALL });
    },
    _defaultRenderer(this: Column, root: HTMLElement, self: unknown, model: { item: Record<string, unknown> }) {
      cell.call(this, root, self, model);
      Object.assign(root.firstElementChild!, { accessibleName: (model.item.rowName as string) || ONE });
    },
  });
});

/** As soon as Flow's Grid has texts for these (GridI18n, Vaadin 25.3) this file can go. */
customElements.whenDefined('vaadin-grid-sorter').then((sorter) =>
  Object.assign(sorter.prototype, {
    setAttribute(this: Element, name: string, value: string) {
      Element.prototype.setAttribute.call(this, name, name === 'aria-label' ? value.replace(/^Sort by /, 'Trier par ') : value);
    },
  }),
);
