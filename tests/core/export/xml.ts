import { SaxesParser } from 'saxes';

/// An element as a strict parser read it.
export class Node {
  readonly children: (Node | string)[] = [];
  constructor(readonly name: string, readonly attributes: Readonly<Record<string, string>>) {}

  /// Itself and everything in it.
  each(): Node[] {
    return [this, ...this.children.flatMap((child) => (typeof child === 'string' ? [] : child.each()))];
  }

  all(name: string): Node[] {
    return this.each().filter((node) => node.name === name);
  }

  first(name: string): Node | undefined {
    return this.all(name)[0];
  }

  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('');
  }
}

/// Throws on anything that is not well-formed XML with namespaces declared.
export function readXml(xml: string): Node {
  const root = new Node('', {});
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const node = new Node(name, Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])));
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)!.children.push(text));
  parser.write(xml).close();
  return root.children.find((child): child is Node => typeof child !== 'string')!;
}
