import { EXPORT_FORMATS } from '../core/export';
import { isNamePattern, PLACEHOLDERS } from '../core/export/name';
import { DEFAULT_PROFILE, type GlyphRow, type HouseProfile, type Stage } from '../core/page/profile';
import { check, flag, list, oneOf, optional, shape, text, type Parser } from './parse';

/// What the desk adds to a profile with one click, "always in this paper".
export interface ProfileAddition {
  readonly datelines?: readonly string[];
  readonly furniture?: readonly string[];
  readonly glyphs?: readonly GlyphRow[];
}

const line = text({ min: 1, max: 200, plain: true });
const glyph: Parser<GlyphRow> = shape({
  seen: text({ min: 1, max: 4, plain: true }), meant: text({ min: 1, max: 4, plain: true }),
  where: oneOf('credit-start', 'byline-start', 'line-start', 'line-end', 'anywhere'),
});

const stage: Parser<Stage> = (value, at) => ({ required: false, ...shape({ name: text({ min: 1, max: 20, plain: true }), required: optional(flag) })(value, at) });
const stages = check(list(stage, 20), (rows) => new Set(rows.map(({ name }) => name)).size === rows.length, 'stages of different names');
const pattern = check(text({ min: 1, max: 100, plain: true }), isNamePattern, `a name with {page} in it, and of other placeholders only ${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}`);

const file = shape({
  name: optional(text({ min: 1, max: 100, plain: true })),
  datelines: optional(list(line, 1000)),
  furniture: optional(list(line, 10_000)),
  glyphs: optional(list(glyph, 1000)),
  datelineGap: optional(text({ max: 4, plain: true })),
  stages: optional(stages),
  exports: optional(shape({ formats: optional(list(oneOf(...EXPORT_FORMATS), EXPORT_FORMATS.length, 1)), pageName: optional(pattern), articleName: optional(pattern) })),
});

/// A profile as a newsroom writes it: every field may be left out and is then the default's. Throws `HostError('bad-input')` with the place of what is wrong.
export const profileFile: Parser<HouseProfile> = (value, at) => {
  const { exports, ...rest } = file(value, at);
  return { ...DEFAULT_PROFILE, ...rest, exports: { ...DEFAULT_PROFILE.exports, ...exports } };
};

export const profileAddition: Parser<ProfileAddition> = shape({
  datelines: optional(list(line, 100)), furniture: optional(list(line, 100)), glyphs: optional(list(glyph, 100)),
});

/// The profile with the addition; what it knows already is not added twice.
export function extendProfile(profile: HouseProfile, { datelines = [], furniture = [], glyphs = [] }: ProfileAddition): HouseProfile {
  const name = ({ seen, meant, where }: GlyphRow): string => `${seen}\u0000${meant}\u0000${where}`;
  const known = new Set(profile.glyphs.map(name));
  return {
    ...profile,
    datelines: [...new Set([...profile.datelines, ...datelines])],
    furniture: [...new Set([...profile.furniture, ...furniture])],
    glyphs: [...profile.glyphs, ...glyphs.filter((row) => !known.has(name(row)))],
  };
}
