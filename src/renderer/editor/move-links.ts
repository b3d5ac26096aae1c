import type { MoveLinks } from './ghosts';
import type { CommonScroll } from './scroll';
import type { PaneSide } from './side';

/// Where a press on either end of a move leads: the sides, the scroll position and the panes' element are asked for when it is pressed.
export function moveLinks(source: () => PaneSide, proof: () => PaneSide, scroll: () => CommonScroll, dom: () => HTMLElement, goto: (sourceOffset: number) => void): MoveLinks {
  const focusMove = (name: string): void => dom().querySelector<HTMLElement>(`button[data-move="${name}"]`)?.focus({ preventScroll: true });
  return {
    toPart(move) {
      const [left, right] = [source(), proof()];
      left.view.dispatch({ selection: { anchor: left.docAt(move.base, 1) } });
      right.view.dispatch({ selection: { anchor: right.docAt(move.proof, 1) } });
      scroll().reveal(left, left.docAt(move.base, 1));
      focusMove(`to-${move.base}`);
    },
    toOldPlace(move) {
      if (move.old === undefined) {
        goto(move.source);
        return;
      }
      scroll().reveal(source(), source().docAt(move.old, -1));
      focusMove(`from-${move.base}`);
    },
  };
}
