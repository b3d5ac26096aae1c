import { inferLayout } from '../../core/article/infer';
import { everyPart, type PageLayout } from '../../core/article/layout';
import type { HouseProfile } from '../../core/page/profile';
import { readingOf } from '../../core/pipeline';
import type { Changes } from '../../core/review/changes';

/// What the worker is given, and what it tells: its progress, then everything that is costly to work out, in the order of `everyPart`.
export interface ReadingTask {
  readonly text: string;
  readonly profile: HouseProfile;
}

export type ReadingNews =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly layout: PageLayout; readonly changes: readonly Pick<Changes, 'places' | 'causes'>[] };

const REPORT_EVERY_MS = 100;

addEventListener('message', (event: MessageEvent<ReadingTask>) => {
  const { text, profile } = event.data;
  const layout = inferLayout(text, profile);
  const reading = readingOf(text, profile, layout);
  const parts = [...everyPart(layout)];
  let told = performance.now();
  const tell = (news: ReadingNews): void => postMessage(news);
  const changes = parts.map((part, done) => {
    if (performance.now() - told > REPORT_EVERY_MS) {
      told = performance.now();
      tell({ type: 'progress', done, total: parts.length });
    }
    return reading.changesOf(part);
  });
  tell({ type: 'done', layout, changes });
});
