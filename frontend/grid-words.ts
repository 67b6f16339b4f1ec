import '@vaadin/grid';

interface Column {
  _defaultHeaderRenderer(root: HTMLElement): void;
  _defaultRenderer(root: HTMLElement, column: unknown, model: { item: Record<string, unknown> }): void;
}

const ALL = 'Tout sélectionner';
const ONE = 'Sélectionner cette ligne';

/** Vaadin names the boxes that choose rows in English, and has no text for them to be set. */
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
