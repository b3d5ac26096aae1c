import { useTranslation } from 'react-i18next';
import { Minus, Plus } from 'lucide-react';
import { LEADINGS, SIZES } from '../state/settings';
import { useApp, useDesktop } from './context';
import { Segmented } from './controls';
import { Dialog } from './Dialog';

/// What one person sets for this machine. Each change holds at once.
export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const settings = useApp((state) => state.settings);
  const info = useApp((state) => state.info);
  const resize = (step: number): void => desktop.set({ size: Math.max(SIZES.min, Math.min(SIZES.max, settings.size + step)) });
  return (
    <Dialog title={t('settings.title')} testId="settings" onClose={onClose}>
      <div className="field row"><span className="field-name">{t('settings.language')}</span>
        <Segmented label={t('settings.language')} value={settings.language} onChange={(language) => desktop.set({ language })} choices={[{ value: 'system', label: t('settings.system') }, { value: 'zh', label: t('settings.zh') }, { value: 'en', label: t('settings.en') }]} />
      </div>
      <div className="field row"><span className="field-name">{t('settings.theme')}</span>
        <Segmented label={t('settings.theme')} value={settings.theme} onChange={(theme) => desktop.set({ theme })} choices={[
          { value: 'system', label: t('settings.system') }, { value: 'light', label: t('settings.light') }, { value: 'dark', label: t('settings.dark') }, { value: 'contrast', label: t('settings.contrast') },
        ]} />
      </div>
      <div className="field row"><span className="field-name">{t('settings.face')}</span>
        <Segmented label={t('settings.face')} value={settings.face} onChange={(face) => desktop.set({ face })} choices={[{ value: 'serif', label: t('settings.serif') }, { value: 'sans', label: t('settings.sans') }]} />
      </div>
      <div className="field row"><span className="field-name" id="size-name">{t('settings.size')}</span>
        <div className="stepper" role="group" aria-labelledby="size-name">
          <button type="button" className="icon-button" aria-label={t('settings.smaller')} disabled={settings.size <= SIZES.min} onClick={() => resize(-1)}><Minus size={15} aria-hidden /></button>
          <output aria-live="polite">{t('settings.px', { size: settings.size })}</output>
          <button type="button" className="icon-button" aria-label={t('settings.larger')} disabled={settings.size >= SIZES.max} onClick={() => resize(1)}><Plus size={15} aria-hidden /></button>
        </div>
      </div>
      <div className="field row"><span className="field-name">{t('paneView.leading')}</span>
        <Segmented label={t('paneView.leading')} value={String(settings.leading)} onChange={(value) => desktop.set({ leading: Number(value) })} choices={LEADINGS.map((value) => ({ value: String(value), label: value.toFixed(2).replace(/0$/, '') }))} />
      </div>
      <p className="sample" lang="zh-CN">{t('settings.sample')}</p>
      <label className="field row"><span className="field-name">{t('settings.name')}</span>
        <span className="grow"><input className="input" value={settings.name} maxLength={100} placeholder={info?.user ?? ''} onChange={(event) => desktop.set({ name: event.target.value })} />
          <small className="quiet">{t('settings.nameHint', { user: info?.user ?? '' })}</small></span>
      </label>
      {info && <p className="quiet about">{t('settings.about', { version: info.version })}</p>}
    </Dialog>
  );
}
