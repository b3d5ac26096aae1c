import type { Sentence } from '../core/text/say';

/// What the browser shell says on the terminal.
export const LINES = {
  help: {
    zh: `校样（浏览器版）

用法：serve [文件夹] [选项]

  文件夹        存放版面文件（.txt）的文件夹；不写则打开自带的示例

选项：
  --no-open     不打开浏览器，只显示地址
  --port N      使用指定端口（默认沿用上次的，或任选空闲端口）
  --help        显示这段说明

只在本机（127.0.0.1）提供服务。按 Ctrl+C 结束；已保存的决定都在磁盘上。`,
    en: `Galley, in the browser

Usage: serve [folder] [options]

  folder        the folder that holds the page files (.txt); the sample pages if absent

Options:
  --no-open     open no browser, only print the address
  --port N      use this port (by default that of last time, or any free one)
  --help        show this text

Serves this machine only (127.0.0.1). Ctrl+C ends it; saved decisions are on disk.`,
  },
  opened: { zh: '校样已在 {browser} 中打开。关闭窗口或按 Ctrl+C 结束。', en: 'Galley is open in {browser}. Close its window or press Ctrl+C to end.' },
  address: { zh: '校样已就绪，请在浏览器中打开：', en: 'Galley is ready. Open this address in a browser:' },
  keep: { zh: '按 Ctrl+C 结束。地址中含访问口令，请勿转发。', en: 'Ctrl+C ends it. The address holds the key to your pages: do not pass it on.' },
  noDisplay: { zh: '此处没有图形界面。', en: 'There is no display here.' },
  noBrowser: { zh: '没有找到 Chrome、Edge 或 Chromium。', en: 'No Chrome, Edge or Chromium was found.' },
  browserFailed: { zh: '{browser} 未能启动（{detail}）。', en: '{browser} could not be started ({detail}).' },
  handedOver: { zh: '{browser} 已有校样窗口，新窗口在其中打开；服务继续运行。', en: '{browser} already had a window of Galley and took this one in; the server keeps running.' },
  badOption: { zh: '看不懂这个选项：{detail}。用 --help 查看用法。', en: 'That option is not understood: {detail}. See --help.' },
  badPort: { zh: '端口 {port} 用不了（{detail}）。请换一个，或省略 --port。', en: 'Port {port} cannot be used ({detail}). Choose another, or leave --port out.' },
  badFolder: { zh: '找不到文件夹 {path}。', en: 'There is no folder {path}.' },
  notBuilt: { zh: '界面尚未构建：缺少 {path}。请先运行 npm run build。', en: 'The desk is not built: {path} is missing. Run npm run build first.' },
  ended: { zh: '已结束。已保存的决定都在磁盘上。', en: 'Ended. Saved decisions are on disk.' },
} as const satisfies Record<string, Sentence>;
