import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/options';
import { Stage, objects } from './stage';

const stage = new Stage();
afterAll(() => stage.remove());

describe('galley', () => {
  it.each(COMMANDS)('teaches %s with examples, in both languages', async (command) => {
    const { code, out, err } = await stage.run([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`galley ${command}`);
    expect(out).toContain('Example');
    const zh = (await stage.run([command, '--help', '--lang', 'zh'])).out;
    expect(zh).toContain('例\n');
    const options = (text: string): string[] => [...new Set(text.match(/--[a-z-]+/g))].sort();
    expect(options(zh)).toEqual(options(out));
  });

  it('speaks the language of the system unless told otherwise', async () => {
    expect((await stage.run([], { locale: 'zh-CN' })).out).toContain('用法');
    expect((await stage.run(['--lang', 'en'], { locale: 'zh-CN' })).out).toContain('Usage');
    expect((await stage.run(['oops'], { locale: 'zh-CN' })).err).toContain('没有 oops 这个命令');
  });

  it('tells a wrong command line on stderr, with where to look', async () => {
    const { code, out, err } = await stage.run(['check', '--nope']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('galley check --help');
  });

  it('says its version', async () => {
    expect((await stage.run(['--version'])).out).toMatch(/^galley \d+\.\d+\.\d+\n$/);
  });

  it('explains rules, and finds the one that was meant', async () => {
    const all = (await stage.run(['rules'])).out.trimEnd().split('\n');
    expect(all.length).toBeGreaterThan(10);
    expect((await stage.run(['rules', 'halfwidth-comma'])).out).toContain('halfwidth-comma');
    expect(objects((await stage.run(['rules', 'halfwidth-comma', '--format', 'json'])).out)[0]).toMatchObject({ name: 'halfwidth-comma', trust: 'safe' });
    const { code, err } = await stage.run(['rules', 'halfwidth-coma']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean halfwidth-comma?');
  });
});
