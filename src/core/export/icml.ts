import { CHARACTERS } from './characters';
import { blocksOf, runsOf } from './copy';
import { documentsOf, type Exporter } from './input';
import { titleOf } from './story';
import { plainText } from './txt';
import type { Block } from './copy';
import { element, xmlText, XML_DECLARATION } from './xml';

/// Paragraph styles by role; in InDesign a newsroom maps them to its own by name.
const STYLES: Readonly<Record<Block['role'], string>> = {
  kicker: '引题', headline: '主题', deck: '副题', dateline: '正文', byline: '署名', paragraph: '正文', subhead: '小标题', item: '条目', verse: '诗行', row: '表行', caption: '图片说明', credit: '图片说明', furniture: '正文',
};
const NONE = 'CharacterStyle/$ID/[No character style]';
const DATELINE = 'CharacterStyle/电头';
const CREDIT = 'CharacterStyle/供图';

/// InCopy's markup (ICML, as of InDesign CS6), one story an article, which InDesign places and keeps linked. Text stands in `Content` only: nothing in it is a marker of InDesign's.
export const icml: Exporter<string> = {
  ending: 'icml', kind: 'exchange', version: 1, unit: 'article', forbids: CHARACTERS.xml, holds: 'proof',
  name: { zh: 'InDesign / InCopy', en: 'InDesign / InCopy' },
  what: { zh: '一篇一个文件，置入版面即带段落样式', en: 'A file an article; placed, it brings its paragraph styles' },
  preview: plainText,
  write(desk, scope) {
    const documents = documentsOf(desk, scope);
    const paragraphs = documents.flatMap((document) => blocksOf(document).flatMap((block) => runsOf(document, block).map((runs) => ({ style: STYLES[block.role], runs }))));
    const story = paragraphs.map(({ style, runs }, index) => element('ParagraphStyleRange', { AppliedParagraphStyle: `ParagraphStyle/${style}` },
      ...runs.map(({ role, text }, r) => element('CharacterStyleRange', { AppliedCharacterStyle: role === 'dateline' ? DATELINE : role === 'credit' ? CREDIT : NONE },
        element('Content', {}, xmlText(text)), ...(r === runs.length - 1 && index < paragraphs.length - 1 ? ['<Br/>'] : [])))));
    const styles = [...new Set(Object.values(STYLES))].map((name) => element('ParagraphStyle', { Self: `ParagraphStyle/${name}`, Name: name }, element('Properties', {}, '<BasedOn type="object">ParagraphStyle/$ID/[No paragraph style]</BasedOn>')));
    return `${XML_DECLARATION}<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>\n<?aid SnippetType="InCopyInterchange"?>\n${element('Document', { DOMVersion: '8.0', Self: 'galley' },
      element('RootCharacterStyleGroup', { Self: 'galley_character_styles' }, element('CharacterStyle', { Self: NONE, Name: '$ID/[No character style]' }), ...[DATELINE, CREDIT].map((self) => element('CharacterStyle', { Self: self, Name: self.slice('CharacterStyle/'.length) }))),
      element('RootParagraphStyleGroup', { Self: 'galley_paragraph_styles' }, element('ParagraphStyle', { Self: 'ParagraphStyle/$ID/[No paragraph style]', Name: '$ID/[No paragraph style]' }), ...styles),
      element('Story', { Self: 'galley_story', TrackChanges: 'false', StoryTitle: documents[0] ? titleOf(documents[0]) : '', AppliedTOCStyle: 'n', AppliedNamedGrid: 'n' },
        element('StoryPreference', { OpticalMarginAlignment: 'false', OpticalMarginSize: 12 }), ...story))}\n`;
  },
};
