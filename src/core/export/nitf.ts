import { CHARACTERS } from './characters';
import { blocksOf, captionsOf, fieldsOf, runsOf } from './copy';
import { documentsOf, type Exporter } from './input';
import { plainText } from './txt';
import { articleUri, isCaption, paperOf, titleOf } from './story';
import { element, xmlText, XML_DECLARATION } from './xml';

const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

/// `20240724T081500Z`, as NITF norms its dates.
const normed = (at: string): string => at.replace(/\.\d+/, '').replace(/[-:]/g, '');

/// NITF 3.6 (IPTC), a document an article: headlines in `hedline`, captions as `media` with their caption and producer.
export const nitf: Exporter<string> = {
  ending: 'nitf.xml', kind: 'exchange', version: 1, unit: 'article', forbids: CHARACTERS.xml, holds: 'proof',
  name: { zh: 'NITF 3.6', en: 'NITF 3.6' },
  what: { zh: 'IPTC 的 XML 稿件格式，一篇一个文件', en: 'The IPTC’s XML for articles, a file each' },
  preview: plainText,
  write(desk, scope) {
    const { facts } = scope;
    const documents = documentsOf(desk, scope);
    const first = documents[0];
    const paper = paperOf(desk);
    const blocks = documents.flatMap((document) => blocksOf(document).map((block) => ({ document, block })));
    const heads = blocks.filter(({ block }) => block.zone === 'head');
    const main = heads.filter(({ block }) => block.role === 'headline').flatMap(({ block }) => block.lines);
    const others = heads.filter(({ block }) => block.role !== 'headline');
    const bylines = documents.map((document) => fieldsOf(document).byline).filter((text) => text !== '');
    const datelines = documents.map((document) => fieldsOf(document).dateline).filter((text) => text !== '');
    const body = blocks.filter(({ block }) => block.zone === 'text' && block.role !== 'byline' && block.role !== 'dateline').flatMap(({ document, block }) => runsOf(document, block).map((runs) => {
      const text = xmlText(runs.map((run) => run.text).join(''));
      return block.role === 'subhead' ? element('hl2', {}, text) : element('p', block.role === 'paragraph' ? {} : { class: block.role }, text);
    }));
    const media = documents.flatMap((document) => captionsOf(document).map(({ text, credit }) => element('media', { 'media-type': 'image' },
      element('media-reference', { 'mime-type': 'image/jpeg' }),
      element('media-caption', {}, element('p', {}, xmlText(text))),
      ...(credit === '' ? [] : [element('media-producer', {}, xmlText(credit))]))));
    const head = [
      ...(heads.length > 0 ? [element('hedline', {}, element('hl1', {}, (main.length > 0 ? main : others[0]!.block.lines).map(xmlText).join('<br/>')), ...(main.length > 0 ? others : others.slice(1)).map(({ block }) => element('hl2', { class: block.role }, block.lines.map(xmlText).join('<br/>'))))] : []),
      ...bylines.map((text) => element('byline', {}, xmlText(text))),
      ...datelines.map((text) => element('dateline', {}, xmlText(text))),
    ];
    const title = first ? titleOf(first) : scope.page;
    return `${XML_DECLARATION}${element('nitf', { xmlns: NAMESPACE, 'xml:lang': 'zh-CN' },
      element('head', {},
        element('title', {}, xmlText(title)),
        element('meta', { name: 'generator', content: `Galley ${facts.version}` }),
        element('docdata', {},
          element('doc-id', { regsrc: 'galley', 'id-string': first ? articleUri(facts.sha256, first.id) : facts.sha256 }),
          element('date.issue', { norm: normed(facts.at) }),
          element('doc.copyright', { holder: paper }))),
      element('body', {}, element('body.head', {}, ...head), element('body.content', {}, ...(first && isCaption(first) ? [] : body), ...media)))}\n`;
  },
};
