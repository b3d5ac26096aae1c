import type { ArticleDocument } from '../review/document';
import { CHARACTERS } from './characters';
import { blocksOf, captionsOf, fieldsOf, runsOf } from './copy';
import { documentsOf, type Exporter, type ExportFacts, type ExportInput } from './input';
import { plainText } from './txt';
import { articleUri, isCaption, pageUri, paperOf, titleOf } from './story';
import { element, xmlText, XML_DECLARATION } from './xml';

const XHTML = 'http://www.w3.org/1999/xhtml';
const ITEM = { standard: 'NewsML-G2', standardversion: '2.35', conformance: 'power', 'xml:lang': 'zh-CN' } as const;
const CATALOGS = element('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml' });

/// Fractions of a second left out.
const stamp = (at: string): string => at.replace(/\.\d+/, '');

/// Labels of the standard have no tabs; the text itself keeps them.
const label = (text: string): string => xmlText(text.replace(/\s/g, (blank) => (blank === '\u3000' ? blank : ' ')));

function itemMeta(itemClass: string, desk: ExportInput, facts: ExportFacts, links: readonly string[]): string {
  return element('itemMeta', {},
    element('itemClass', { qcode: `ninat:${itemClass}` }),
    element('provider', { literal: paperOf(desk) }, element('name', {}, xmlText(paperOf(desk)))),
    element('versionCreated', {}, stamp(facts.at)),
    element('pubStatus', { qcode: 'stat:usable' }),
    element('generator', { versioninfo: facts.version }, 'Galley'),
    ...links);
}

/// The article's text as XHTML, headline and captions among it, so that the item can be read by itself.
function xhtml(document: ArticleDocument): string {
  const heads = blocksOf(document).filter(({ zone }) => zone === 'head');
  const body = blocksOf(document).filter(({ zone }) => zone === 'text').flatMap((block) => runsOf(document, block).map((runs) => element(block.role === 'subhead' ? 'h2' : 'p', block.role === 'paragraph' || block.role === 'subhead' ? {} : { class: block.role },
    ...runs.map(({ role, text }) => (role === 'dateline' ? element('span', { class: 'dateline' }, xmlText(text)) : xmlText(text))))));
  return element('html', { xmlns: XHTML, 'xml:lang': 'zh-CN' },
    element('head', {}, element('title', {}, xmlText(titleOf(document)))),
    element('body', {}, ...heads.map(({ role, lines }) => element(role === 'headline' ? 'h1' : 'p', role === 'headline' ? {} : { class: role }, lines.map(xmlText).join('<br/>'))), ...body));
}

function pictures(document: ArticleDocument, desk: ExportInput, facts: ExportFacts): { uri: string; item: string }[] {
  return captionsOf(document).map(({ text, credit }, index) => {
    const uri = isCaption(document) ? articleUri(facts.sha256, document.id) : `${articleUri(facts.sha256, document.id)}:caption:${index + 1}`;
    return {
      uri,
      item: element('newsItem', { guid: uri, version: 1, ...ITEM }, CATALOGS, itemMeta('picture', desk, facts, []), element('contentMeta', {},
        ...(credit === '' ? [] : [element('creditline', {}, label(credit))]),
        element('description', { role: 'drol:caption' }, xmlText(text))), element('contentSet', {}, element('remoteContent', { href: `${uri}:image`, contenttype: 'image/jpeg' }))),
    };
  });
}

function articleItem(document: ArticleDocument, desk: ExportInput, facts: ExportFacts): string {
  const { dateline, byline, paragraphs } = fieldsOf(document);
  const links = pictures(document, desk, facts).map(({ uri }) => element('link', { rel: 'irel:seeAlso', residref: uri }));
  const heads = blocksOf(document).filter(({ zone }) => zone === 'head');
  const meta = [
    ...(byline === '' ? [] : [element('by', {}, label(byline))]),
    ...(dateline === '' ? [] : [element('dateline', {}, label(dateline))]),
    element('language', { tag: 'zh-CN' }),
    ...(['kicker', 'headline', 'deck'] as const).flatMap((role) => heads.filter((block) => block.role === role).map(({ lines }) => element('headline', role === 'headline' ? {} : { role: `galleyrole:${role}` }, xmlText(lines.join(' '))))),
  ];
  const characters = [...paragraphs.join('')].length;
  return element('newsItem', { guid: articleUri(facts.sha256, document.id), version: 1, ...ITEM }, CATALOGS,
    element('catalog', {}, element('scheme', { alias: 'galleyrole', uri: 'urn:x-galley:role:' })),
    itemMeta('text', desk, facts, links), element('contentMeta', {}, ...meta),
    element('contentSet', {}, element('inlineXML', { contenttype: 'application/xhtml+xml', charcount: characters }, xhtml(document))));
}

/// NewsML-G2 2.35 (IPTC, conformance level power): one news message, an item an article and an item a picture, whose caption is its description; for a whole page a package that has their order.
export const newsml: Exporter<string> = {
  ending: 'newsml.xml', kind: 'exchange', version: 1, unit: 'page', forbids: CHARACTERS.xml, holds: 'proof',
  name: { zh: 'NewsML-G2 2.35', en: 'NewsML-G2 2.35' },
  what: { zh: 'IPTC 的新闻交换标准：稿件、图片说明和版面次序', en: 'The IPTC’s exchange standard: articles, captions, their order on the page' },
  preview: plainText,
  write(desk, scope) {
    const { facts } = scope;
    const documents = documentsOf(desk, scope).filter(({ proof }) => proof !== '');
    const items = documents.flatMap((document) => [...(isCaption(document) ? [] : [articleItem(document, desk, facts)]), ...pictures(document, desk, facts).map(({ item }) => item)]);
    const members = documents.map((document) => ({ uri: isCaption(document) ? pictures(document, desk, facts)[0]?.uri : articleUri(facts.sha256, document.id), title: titleOf(document) })).filter(({ uri }) => uri !== undefined);
    const ofPage = !scope.articles && members.length > 0 ? [element('packageItem', { guid: pageUri(facts.sha256), version: 1, ...ITEM }, CATALOGS, itemMeta('composite', desk, facts, []),
      element('contentMeta', {}, element('headline', {}, xmlText(scope.page.replace(/\.txt$/i, '')))),
      element('groupSet', { root: 'page' }, element('group', { id: 'page', role: 'group:main', mode: 'pgrmod:seq' }, ...members.map(({ uri, title }) => element('itemRef', { residref: uri! }, element('title', {}, xmlText(title)))))))] : [];
    // A message holds one item at least: of an empty page the page itself, without content.
    if (items.length === 0) items.push(element('newsItem', { guid: pageUri(facts.sha256), version: 1, ...ITEM }, CATALOGS, itemMeta('composite', desk, facts, [])));
    return `${XML_DECLARATION}${element('newsMessage', { xmlns: 'http://iptc.org/std/nar/2006-10-01/' },
      element('header', {}, element('sent', {}, stamp(facts.at)), element('sender', {}, xmlText(paperOf(desk)))),
      element('itemSet', {}, ...ofPage, ...items))}\n`;
  },
};
