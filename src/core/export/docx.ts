import { CHARACTERS } from './characters';
import { blocksOf, fieldsOf, runsOf } from './copy';
import { docxPackage, runContent, STYLE_OF } from './docx-package';
import { documentsOf, type Exporter } from './input';
import { pageName } from './name';
import { plainText } from './txt';

/// A clean Word document: one paragraph a line, each in the style of its role; every further article begins on a new page.
export const docx: Exporter<Uint8Array> = {
  ending: 'docx', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.xml, holds: 'proof',
  name: { zh: 'Word 清稿', en: 'Word, clean' },
  what: { zh: '改正后的稿件，标题、正文、署名、图片说明各用样式', en: 'The corrected articles; headline, text, byline and caption each in their style' },
  preview: plainText,
  write(desk, scope) {
    const documents = documentsOf(desk, scope).map((document) => ({ document, blocks: blocksOf(document) })).filter(({ blocks }) => blocks.length > 0);
    const body = documents.flatMap(({ document, blocks }, index) => blocks.flatMap((block, b) => runsOf(document, block).map((runs, l) => {
      const breaks = index > 0 && b === 0 && l === 0 && block.zone !== 'captions' ? '<w:pageBreakBefore/>' : '';
      return `<w:p><w:pPr><w:pStyle w:val="${STYLE_OF[block.role] ?? 'Normal'}"/>${breaks}</w:pPr>${runs.map(({ role, text }) => `<w:r>${role === 'dateline' ? '<w:rPr><w:b/></w:rPr>' : ''}${runContent(text)}</w:r>`).join('')}</w:p>`;
    })));
    const title = documents.length === 1 ? fieldsOf(documents[0]!.document).headline.join('') : '';
    return docxPackage({ body: body.length > 0 ? body.join('') : '<w:p/>', title: title || pageName(scope.page), facts: scope.facts });
  },
};
