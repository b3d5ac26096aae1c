import { matchesOf } from './begins';
/// Times of day and stretches of time as newspapers write them, in seconds.

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /// Seconds; of a time of day since midnight.
  readonly seconds: number;
  /// The smallest part that is given, in seconds: 3600, 60, 1 or 0.01.
  readonly grain: number;
}

const NUMBER = '([0-9]{1,4}(?:\\.[0-9]{1,3})?)';
/// `3小时29分`, `1分58秒62`, `40秒`, `100多个小时` is rough and left out. `时` alone is a time of day.
const STRETCH = new RegExp(`(?=[0-9])(?<![0-9.:：])(?:${NUMBER}(?:个(半)?)?小时)?(?:${NUMBER}分(?:钟)?(?![之数店公]))?(?:${NUMBER}秒([0-9]{1,2})?)?`, 'g');
/// `0时27分`, `8时`, `7时30分`, `下午3点半`.
const CLOCK = /(?<![0-9.:：])([01]?[0-9]|2[0-4])(?:时(?!许)(?:([0-5]?[0-9])分)?|点(?:([0-5]?[0-9])分|(半)|整?(?=[，。；、到至开关起出结闭营正前后]))|[:：]([0-5][0-9]))(?!许|[0-9钟多])/g;
/// Hours counted from noon.
const AFTERNOON = /(?:下午|傍晚|晚上?|当晚|夜里|深夜)$/;

const NONE: readonly Stretch[] = [];

/// The stretches of time in a text, in reading order.
export function stretches(text: string): readonly Stretch[] {
  if (!(text.includes('秒') || text.includes('分') || text.includes('小时')) || !/[0-9]个?半?(?:秒|分|个?小时)/.test(text)) return NONE;
  const out: Stretch[] = [];
  for (const hit of matchesOf(text, STRETCH)) {
    if (hit[0] === '' || /[余多]/.test(text[hit.index + hit[0].length] ?? '')) continue;
    const [, hours, half, minutes, seconds, hundredths] = hit;
    // 27分 behind 0时 belongs to the time of day.
    if (hours === undefined && /[0-9]时$/.test(text.slice(0, hit.index).slice(-2))) continue;
    const fraction = hundredths === undefined ? 0 : Number(hundredths) / 10 ** hundredths.length;
    out.push({
      from: hit.index, to: hit.index + hit[0].length, seconds: (Number(hours ?? 0) + (half === undefined ? 0 : 0.5)) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) + fraction,
      grain: seconds !== undefined ? (hundredths !== undefined || seconds.includes('.') ? 0.01 : 1) : minutes !== undefined ? 60 : half !== undefined ? 1800 : 3600,
    });
  }
  return out;
}

/// The times of day in a text, in reading order.
export function clocks(text: string): Stretch[] {
  return [...matchesOf(text, CLOCK)].map((hit) => {
    const minutes = hit[2] ?? hit[3] ?? (hit[4] === undefined ? hit[5] : '30');
    const hour = Number(hit[1]);
    const shown = hour < 12 && hour > 0 && AFTERNOON.test(text.slice(Math.max(0, hit.index - 2), hit.index)) ? hour + 12 : hour;
    return { from: hit.index, to: hit.index + hit[0].length, seconds: shown * 3600 + Number(minutes ?? 0) * 60, grain: minutes === undefined ? 3600 : 60 };
  });
}

/// A time of day as another one is written: 9时14分, 11时, 9:14, 9时05分.
export function writeClock(seconds: number, like: string): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const [, mark = '时', minute = '00', end = '分'] = /([时点:：])(?:([0-9]{1,2})(分?))?/.exec(like) ?? [];
  const colon = /[:：]/.test(mark);
  if (minutes === 0 && !colon) return `${hours}${mark}`;
  return `${hours}${mark}${colon || minute.length > 1 ? String(minutes).padStart(2, '0') : minutes}${colon ? '' : end}`;
}

/// A stretch of time in words, written as `like` is.
export function writeStretch(seconds: number, like: string): string {
  if (/半小时/.test(like) && seconds % 1800 === 0) return seconds % 3600 === 0 ? `${seconds / 3600}个小时` : `${Math.floor(seconds / 3600)}个半小时`;
  const hours = /小时/.test(like) || seconds >= 3600 ? Math.floor(seconds / 3600) : 0;
  const minutes = /分/.test(like) || hours > 0 || seconds - hours * 3600 >= 60 ? Math.floor((seconds - hours * 3600 + 1e-9) / 60) : 0;
  const rest = Number((seconds - hours * 3600 - minutes * 60).toFixed(2));
  const hour = /个小时/.test(like) ? '个小时' : '小时';
  const minute = /分钟/.test(like) || (rest === 0 && hours === 0) ? '分钟' : '分';
  const split = /秒[0-9]/.test(like);
  const second = split ? `${Math.floor(rest)}秒${String(Math.round((rest % 1) * 100)).padStart(2, '0')}` : `${rest}秒`;
  return `${hours > 0 ? `${hours}${hour}` : ''}${minutes > 0 ? `${minutes}${rest > 0 && hours + minutes > 0 ? '分' : minute}` : ''}${rest > 0 ? second : ''}`;
}
