import { CHARACTERS } from './characters';

const FORBIDDEN = new RegExp(CHARACTERS.xml.source, 'gu');
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/// The text as character data. What XML cannot hold is refused before an export (`misfitIn`); what gets here all the same, in a name or a note, becomes U+FFFD.
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (mark) => MARKS[mark]!).replace(FORBIDDEN, '\ufffd');
}

/// The text as an attribute's value, its quotes not included.
export function xmlValue(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (mark) => MARKS[mark]!).replace(FORBIDDEN, '\ufffd');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/// An element whose content is XML already. Attributes that are undefined are left out.
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const pairs = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlValue(String(value))}"`)).join('');
  return content.length === 0 ? `<${name}${pairs}/>` : `<${name}${pairs}>${content.join('')}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
