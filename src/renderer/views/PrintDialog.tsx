import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import { PRINT_STYLE, type PrintPage } from '../../core/print/html';
import { Dialog } from './Dialog';
import { SavePdf } from './SavePdf';

/// A page made for printing, as it will come out, with the button that prints it.
export function PrintDialog({ page, sheet, hint, testId, onClose }: { page: PrintPage; sheet: 'record' | 'errors'; hint: string; testId: string; onClose: () => void }) {
  const { t } = useTranslation();
  // A state, not a ref: the dialog's portal puts the element in after the first render.
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const inner = frame?.contentDocument;
    const view = inner?.defaultView;
    if (!inner || !view) return;
    inner.documentElement.lang = page.language === 'zh' ? 'zh-CN' : 'en';
    inner.title = page.title;
    inner.body.innerHTML = page.body;
    // A sheet by script: the window's policy lets no style in that stands in a page.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(PRINT_STYLE);
    inner.adoptedStyleSheets = [sheet];
    setHeight(Math.ceil(inner.documentElement.getBoundingClientRect().height) + 8);
  }, [frame, page]);
  return (
    <Dialog title={page.title} description={hint} testId={testId} wide onClose={onClose} footer={(
      <>
        <SavePdf sheet={sheet} />
        <button type="button" className="button" onClick={onClose}>{t('app.close')}</button>
        <button type="button" className="button primary" onClick={() => frame?.contentWindow?.print()}><Printer size={15} aria-hidden />{t('print.print')}</button>
      </>
    )}>
      <div className="print-scroll" tabIndex={0} role="region" aria-label={page.title}><iframe ref={setFrame} className="print-frame" title={page.title} tabIndex={-1} style={{ height }} /></div>
    </Dialog>
  );
}
