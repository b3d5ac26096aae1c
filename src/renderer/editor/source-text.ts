import type { ArticleDocument } from '../../core/review/document';
import type { PaneSettings } from './ports';
import { baseBorders } from './rows';
import { ShownText } from './text';

/// The source pane's text of an article, made anew only where it would be another one.
export class SourceText {
  private layout = '';

  /// `shown` is what the pane shows now.
  of(document: ArticleDocument, mode: PaneSettings['source'], shown: ShownText): ShownText {
    const borders = baseBorders(document);
    const layout = `${mode} ${borders.join()}`;
    if (document.base === shown.raw && layout === this.layout) return shown;
    this.layout = layout;
    return mode === 'raw' ? ShownText.plain(document.base, borders) : ShownText.reflowed(document.base, borders);
  }
}
