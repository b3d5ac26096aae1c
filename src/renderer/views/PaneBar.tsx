import { useTranslation } from 'react-i18next';
import { Columns2, FoldVertical, Square } from 'lucide-react';
import type { ArticleDocument } from '../../core/review/document';
import { tally } from '../state/changes';
import { useApp, useDesktop, useSpeech } from './context';
import { IconButton, Segmented, Toggle } from './controls';
import { useKeyTable } from './keys';

/// The line above the panes: how the source is shown, and which marks.
export function PaneBar({ article, single, inline, side, onSide }: { article: ArticleDocument; single: boolean; inline: boolean; side: 'source' | 'proof'; onSide: (side: 'source' | 'proof') => void }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const desktop = useDesktop();
  const { hint } = useKeyTable();
  const { source, layers, fold } = useApp((state) => state.settings);
  const counts = tally(article);
  return (
    <div className={`pane-bar${single || inline ? ' single' : ''}`}>
      {single && (
        <div>
          <Segmented small label={t('panes.title')} value={side} onChange={onSide} choices={[{ value: 'source', label: t('panes.source') }, { value: 'proof', label: t('panes.proof') }]} />
        </div>
      )}
      {!inline && (!single || side === 'source') && <div>
        <h2>{t('panes.source')}</h2>
        <Segmented small label={t('panes.sourceView')} value={source} onChange={(value) => desktop.set({ source: value })} choices={[
          { value: 'reflowed', label: t('panes.reflowed'), hint: t('panes.reflowedHint') }, { value: 'raw', label: t('panes.raw'), hint: t('panes.rawHint') },
        ]} />
      </div>}
      {(!single || side === 'proof') && <div>
        <h2>{t('panes.proof')}</h2>
        <div role="group" aria-label={t('panes.layers')} className="layer-switch">
          <Toggle pressed={layers.layout} onChange={(layout) => desktop.set({ layers: { ...layers, layout } })} label={t('panes.showLayout')} className="layer-layout">
            <span className="swatch" aria-hidden>⏎</span>{t('panes.layout')}<span className="count">{number(counts.layout)}</span>
          </Toggle>
          <Toggle pressed={layers.text} onChange={(text) => desktop.set({ layers: { ...layers, text } })} label={t('panes.showText')} className="layer-text">
            <span className="swatch" aria-hidden>文</span>{t('panes.text')}<span className="count">{number(counts.text)}</span>
          </Toggle>
        </div>
        <IconButton label={t('paneView.fold')} keys={hint('pane.fold')} aria-pressed={fold} onClick={() => desktop.set({ fold: !fold })}><FoldVertical size={15} aria-hidden /></IconButton>
        {!single && <IconButton label={t('paneView.inline')} keys={hint('pane.inline')} aria-pressed={inline} onClick={() => desktop.set({ panes: inline ? 'both' : 'inline' })}>{inline ? <Columns2 size={15} aria-hidden /> : <Square size={15} aria-hidden />}</IconButton>}
      </div>}
    </div>
  );
}
