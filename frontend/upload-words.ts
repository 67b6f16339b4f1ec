import '@vaadin/upload';

interface Upload {
  __effectiveI18n: { units: { size: string[] }; uploading: { remainingTime: { prefix: string; unknown: string } } };
}
interface Sent {
  total: number;
  loaded: number;
  progress: number;
  remainingStr: string;
}

const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

/** How far a file is, in French numbers: Vaadin's texts can be translated, the way they are put together can't. */
customElements.whenDefined('vaadin-upload').then((upload) =>
  Object.assign(upload.prototype, {
    _formatFileProgress(this: Upload, file: Sent) {
      const { units, uploading } = this.__effectiveI18n;
      const step = Math.min(units.size.length - 1, Math.max(0, Math.floor(Math.log(file.total) / Math.log(1024))));
      const left = file.loaded > 0 ? uploading.remainingTime.prefix + file.remainingStr : uploading.remainingTime.unknown;
      return `${number.format(file.total / 1024 ** step)}\u00a0${units.size[step]}, ${file.progress}\u00a0% (${left})`;
    },
  }),
);

/** Gives the bar of each file its name, which Vaadin leaves out. */
customElements.whenDefined('vaadin-upload-file').then((file) => {
  const ready = file.prototype.ready;
  file.prototype.ready = function (this: HTMLElement & { file?: { name: string } }) {
    ready.call(this);
    new MutationObserver(() => this.querySelectorAll('vaadin-progress-bar').forEach((bar) => (bar.ariaLabel = this.file?.name ?? ''))).observe(this, { childList: true });
    this.querySelectorAll('vaadin-progress-bar').forEach((bar) => (bar.ariaLabel = this.file?.name ?? ''));
  };
});
