import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds?: Rectangle;
  readonly maximized: boolean;
}

/// The least that the desk works in.
export const SMALLEST = { width: 720, height: 520 } as const;
export const FIRST = { width: 1440, height: 900 } as const;

/// The state that was saved, as far as it makes sense on the screens that are there now. Never throws.
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<WindowState> | null;
    const maximized = value?.maximized === true;
    const bounds = value?.bounds;
    return bounds && isRectangle(bounds) && screens.some((screen) => reaches(screen, bounds)) ? { bounds, maximized } : { maximized };
  } catch {
    // Not there yet, or not readable: the first size is a good one.
    return { maximized: false };
  }
}

/// Keeps the state, at once: the app may end with the window. Throws as the disk does.
export function saveWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, `${JSON.stringify(state)}\n`);
  renameSync(`${path}.tmp`, path);
}

function isRectangle(value: Partial<Rectangle>): value is Rectangle {
  return [value.x, value.y, value.width, value.height].every((n) => Number.isInteger(n) && Math.abs(n!) < 100_000) && value.width! >= SMALLEST.width && value.height! >= SMALLEST.height;
}

/// Whether enough of the window's upper edge lies on the screen to take hold of it.
function reaches(screen: Rectangle, { x, y, width }: Rectangle): boolean {
  const seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return seen >= 200 && y >= screen.y && y < screen.y + screen.height - 40;
}
