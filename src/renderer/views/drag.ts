import { useState, type DragEvent } from 'react';
import type { StructureOp } from '../../core/article/structure';
import type { Desk } from '../../core/pipeline';
import type { ArticleDocument } from '../../core/review/document';
import { useDesktop, useSession } from './context';
import { captionAnchor } from './wording';
import { sessionOf } from '../state/app';
import { moveLine, moveParts, startOf } from '../state/structure';

/// What is being dragged in the outline: one kind at a time, told by its own type so that nothing else is taken for it.
const ARTICLE = 'application/x-galley-article';
const CAPTION = 'application/x-galley-caption';
const PART = 'application/x-galley-part';
/// A line, as its part's first offset and its own.
const LINE = 'application/x-galley-line';

function start(event: DragEvent, type: string, value: string): void {
  event.stopPropagation();
  event.dataTransfer.setData(type, value);
  event.dataTransfer.effectAllowed = 'move';
}

export const startCaption = (event: DragEvent, id: string): void => start(event, CAPTION, id);
export const startPart = (event: DragEvent, at: number): void => start(event, PART, String(at));

export const startLine = (event: DragEvent, at: number, line: number): void => start(event, LINE, `${at} ${line}`);

/// The act that puts what is dropped into an article, a part before the part that begins at `before`.
function dropped(desk: Desk, event: DragEvent, article: string, before?: number): StructureOp | undefined {
  const part = event.dataTransfer.getData(PART);
  if (part !== '') return Number(part) === before ? undefined : moveParts(desk, Number(part), article, undefined, before);
  const [at, line] = event.dataTransfer.getData(LINE).split(' ').map(Number);
  return at !== undefined && line !== undefined ? moveLine(desk, at, line, article) : undefined;
}

const carries = (event: DragEvent, ...types: string[]): boolean => types.some((type) => event.dataTransfer.types.includes(type));

/// An article of the outline as a place to drop on: another article lands before or behind it, a caption or a paragraph goes into it.
export function useDrop(article: ArticleDocument) {
  const desktop = useDesktop();
  const [over, setOver] = useState<'before' | 'after' | 'into' | null>(null);
  const placeOf = (event: DragEvent): 'before' | 'after' | 'into' => {
    if (!carries(event, ARTICLE)) return 'into';
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'before' : 'after';
  };
  return {
    over,
    startArticle: (event: DragEvent) => start(event, ARTICLE, article.id),
    handlers: {
      onDragOver(event: DragEvent) {
        if (!carries(event, ARTICLE, CAPTION, PART, LINE)) return;
        event.preventDefault();
        setOver(placeOf(event));
      },
      onDragLeave(event: DragEvent) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
      },
      onDrop(event: DragEvent) {
        setOver(null);
        event.preventDefault();
        const desk = sessionOf(desktop.store.get())?.desk;
        if (!desk) return;
        const caption = desk.layout.captions.find(({ id }) => id === event.dataTransfer.getData(CAPTION));
        if (caption) {
          if (caption.target !== article.id) desktop.assign(captionAnchor(desk, caption), article.id);
          return;
        }
        if (carries(event, PART, LINE)) {
          const op = dropped(desk, event, article.id);
          if (op) desktop.structure(op);
          return;
        }
        const moved = event.dataTransfer.getData(ARTICLE);
        const ids = desk.articles.map(({ id }) => id);
        if (!ids.includes(moved) || moved === article.id) return;
        const rest = ids.filter((id) => id !== moved);
        rest.splice(rest.indexOf(article.id) + (placeOf(event) === 'after' ? 1 : 0), 0, moved);
        if (rest.join() !== ids.join()) desktop.structure({ kind: 'order', articles: rest });
      },
    },
  };
}

/// The tray as a place to drop captions back on.
export function useTrayDrop() {
  const desktop = useDesktop();
  const { desk } = useSession();
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!carries(event, CAPTION)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        setOver(false);
        event.preventDefault();
        const caption = desk.layout.captions.find(({ id }) => id === event.dataTransfer.getData(CAPTION));
        if (caption && caption.target !== 'tray') desktop.assign(captionAnchor(desk, caption), 'tray');
      },
    },
  };
}

/// A part as a place to drop on: another part lands before or behind it, a line in its article.
export function usePartDrop(document: ArticleDocument, index: number) {
  const desktop = useDesktop();
  const [over, setOver] = useState<'before' | 'after' | null>(null);
  const placeOf = (event: DragEvent): 'before' | 'after' => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'before' : 'after';
  };
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        const desk = sessionOf(desktop.store.get())?.desk;
        if (!carries(event, PART) || !desk?.articles.includes(document)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(placeOf(event));
      },
      onDragLeave(event: DragEvent) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
      },
      onDrop(event: DragEvent) {
        setOver(null);
        const desk = sessionOf(desktop.store.get())?.desk;
        if (!carries(event, PART) || !desk?.articles.includes(document)) return;
        event.preventDefault();
        event.stopPropagation();
        const next = document.parts[placeOf(event) === 'before' ? index : index + 1];
        const op = dropped(desk, event, document.id, next && startOf(next.part));
        if (op) desktop.structure(op);
      },
    },
  };
}
