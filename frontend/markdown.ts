import { Extension, InputRule, textblockTypeInputRule } from '@tiptap/core';

const BLOCKS: Array<[RegExp, string]> = [
  [/^#\s$/, 'title'],
  [/^---\s$/, 'separator'],
  [/^\[ ?\]\s$/, 'checklist'],
];

/**
 * The shortcuts that are ours, before those of the starter kit: "## " to "#### " are the three headings of a text, "# " is the title of a section and so
 * a block of its own, as are "--- " and "[] ". Backspace right after any of them gives the typed characters back.
 */
export function markdown(turn: (kind: string, typed: string) => void, mayTurn: (typed: string) => boolean) {
  return Extension.create({
    name: 'markdown',
    priority: 1000,
    addInputRules() {
      const { heading } = this.editor.schema.nodes;
      const { link } = this.editor.schema.marks;
      return [
        ...BLOCKS.map(
          ([find, kind]) =>
            new InputRule({
              find,
              undoable: false,
              handler: ({ state, range, match }) => {
                const place = state.doc.resolve(range.from);
                if (place.depth !== 1 || place.parent.type.name !== 'paragraph' || !mayTurn(match[0].trim())) {
                  return null;
                }
                state.tr.delete(range.from, range.to);
                queueMicrotask(() => turn(kind, match[0].trim()));
                return undefined;
              },
            }),
        ),
        ...[3, 4, 5].map((level) => textblockTypeInputRule({ find: new RegExp(`^#{${level - 1}}\\s$`), type: heading, getAttributes: { level } })),
        new InputRule({
          find: /\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)$/,
          handler: ({ state, range, match }) => {
            state.tr.replaceWith(range.from, range.to, state.schema.text(match[1], [link.create({ href: match[2] })])).removeStoredMark(link);
          },
        }),
      ];
    },
  });
}
