import { strToU8, zipSync } from 'fflate/browser';
import type { Role } from '../text/role';
import type { ExportFacts } from './input';
import { element, xmlText, XML_DECLARATION } from './xml';

/// What every .docx of ours has in common: the package (ECMA-376, part 2) and its styles. Text gets in as `w:t` only, so that nothing in it is a field or a link.

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/// A paragraph style for each role, and `Normal` for what has none.
export const STYLE_OF: Readonly<Partial<Record<Role, string>>> = {
  kicker: 'Kicker', headline: 'Headline', deck: 'Deck', byline: 'Byline', paragraph: 'Paragraph', item: 'Paragraph', subhead: 'Subhead', verse: 'Verse', row: 'Row', caption: 'Caption', credit: 'Caption',
};

interface StyleRow {
  readonly id: string;
  readonly name: string;
  /// Half points.
  readonly size: number;
  readonly bold?: true;
  /// Of `w:pPr`.
  readonly paragraph: string;
  readonly font?: string;
}

const HEI = '黑体';
const STYLES: readonly StyleRow[] = [
  { id: 'Kicker', name: '引题', size: 28, paragraph: '<w:keepNext/><w:jc w:val="center"/>', font: HEI },
  { id: 'Headline', name: '主题', size: 44, bold: true, paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>', font: HEI },
  { id: 'Deck', name: '副题', size: 28, paragraph: '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>', font: HEI },
  { id: 'Byline', name: '署名', size: 21, paragraph: '<w:jc w:val="right"/>' },
  { id: 'Paragraph', name: '正文', size: 21, paragraph: '<w:ind w:firstLine="420" w:firstLineChars="200"/><w:jc w:val="both"/>' },
  { id: 'Subhead', name: '小标题', size: 24, bold: true, paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="1"/>', font: HEI },
  { id: 'Verse', name: '诗行', size: 21, paragraph: '<w:ind w:left="840"/>' },
  { id: 'Row', name: '表行', size: 21, paragraph: '' },
  { id: 'Caption', name: '图片说明', size: 18, paragraph: '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:spacing w:before="120"/>' },
];

const styleXml = ({ id, name, size, bold, paragraph, font }: StyleRow): string => `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${font === undefined ? '' : `<w:rFonts w:eastAsia="${font}"/>`}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const STYLES_XML = `${XML_DECLARATION}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${STYLES.map(styleXml).join('')}</w:styles>`;

export interface DocxParts {
  /// Of `w:body`, its section's properties not included.
  readonly body: string;
  readonly title: string;
  readonly facts: ExportFacts;
  /// `w:comment` elements; absent where there are none.
  readonly comments?: string;
  readonly tracked?: true;
}

/// Puts a document together as the bytes of a .docx. The same parts give the same bytes.
export function docxPackage({ body, title, facts, comments, tracked }: DocxParts): Uint8Array {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
      part('word/document.xml', 'officedocument.wordprocessingml.document.main')}${part('word/styles.xml', 'officedocument.wordprocessingml.styles')}${part('word/settings.xml', 'officedocument.wordprocessingml.settings')}${
      comments === undefined ? '' : part('word/comments.xml', 'officedocument.wordprocessingml.comments')}${part('docProps/core.xml', 'package.core-properties')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${R}/officeDocument`, 'word/document.xml')}${relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${R}/styles`, 'styles.xml')}${relation('rId2', `${R}/settings`, 'settings.xml')}${comments === undefined ? '' : relation('rId3', `${R}/comments`, 'comments.xml')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/settings.xml': `<w:settings xmlns:w="${W}">${tracked ? '<w:trackRevisions/>' : ''}<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element('dc:title', {}, xmlText(title))}${element('dc:creator', {}, xmlText(facts.by))}<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(facts.at)}</dcterms:created><dc:language>zh-CN</dc:language></cp:coreProperties>`,
    ...(comments !== undefined && { 'word/comments.xml': `<w:comments xmlns:w="${W}">${comments}</w:comments>` }),
  };
  const bytes: Record<string, Uint8Array> = { 'word/styles.xml': strToU8(STYLES_XML) };
  for (const [name, xml] of Object.entries(files)) bytes[name] = strToU8(XML_DECLARATION + xml);
  // The content types come first, as some readers want it. A zip holds local times: a fixed one is the same everywhere.
  const ordered = Object.fromEntries(Object.entries(bytes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 1) });
}

/// The text of one run; tabs are elements of their own. `deleted` text has its own element.
export function runContent(text: string, deleted = false): string {
  const name = deleted ? 'w:delText' : 'w:t';
  return text.split('\t').map((stretch) => (stretch === '' ? '' : `<${name} xml:space="preserve">${xmlText(stretch)}</${name}>`)).join('<w:tab/>');
}
