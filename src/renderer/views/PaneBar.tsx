import { useTranslation } from 'react-i18next';
import type { ArticleDocument } from '../../core/review/document';
import { tally } from '../state/changes';
import { useApp, useDesktop, useSpeech } from './context';
import { Segmented, Toggle } from './controls';

/// The line above the panes: how the source is shown, and which marks.
export function PaneBar({ article, single, side, onSide }: { article: ArticleDocument; single: boolean; side: 'source' | 'proof'; onSide: (side: 'source' | 'proof') => void }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const desktop = useDesktop();
  const { source, layers } = useApp((state) => state.settings);
  const counts = tally(article);
  return (
    <div className={`pane-bar${single ? ' single' : ''}`}>
      {single && (
        <div>
          <Segmented small label={t('panes.title')} value={side} onChange={onSide} choices={[{ value: 'source', label: t('panes.source') }, { value: 'proof', label: t('panes.proof') }]} />
        </div>
      )}
      {(!single || side === 'source') && <div>
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
      </div>}
    </div>
  );
}
