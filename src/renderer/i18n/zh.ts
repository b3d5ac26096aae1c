import { proofingZh } from './proofing-zh';
/// The interface's words as a Chinese newsroom says them. `en.ts` has the same keys; the compiler and a test compare them.
export const zh = {
  app: {
    name: '校样', title: '校样 Galley', skips: '快速跳转', skipToText: '跳到正文', skipToArticles: '跳到稿件', skipToChanges: '跳到改动',
    undo: '撤销', redo: '重做', close: '关闭', cancel: '取消', retry: '重试', back: '返回', dismiss: '知道了',
    tools: '工具栏', status: '状态栏', fold: '收起“{{name}}”栏', unfold: '展开“{{name}}”栏',
  },
  pages: {
    title: '版面', open: '打开文件夹…', refresh: '重新读取文件夹', count_other: '{{count}} 个版面', loading: '正在读取文件夹…',
    emptyTitle: '这个文件夹里没有版面', emptyHint: '版面是从报纸 PDF 里提取出来的纯文本（.txt），一个文件一个版。把文件放进来后重新读取，或另选文件夹。',
    choose: '选一个版面开始', chooseHint: '打开后左边是原文，右边是校样；每一处改动都有理由，都可以拒绝。原稿文件始终不会被改写。',
    noNext: '这是最后一个版面。', noPrevious: '这是第一个版面。', opened: '已打开“{{page}}”。',
    untouched: '未动', notCounted: '问题还没有数过', askedTitle: '待答的问题：A 级 {{A}}、B 级 {{B}}、C 级 {{C}}', steps_other: '已做 {{count}} 步', reviewed_other: '已签 {{count}} 篇', proofed: '各篇已有签字', signed: '已签齐',
    opening: '正在打开 {{page}}', reading: '正在还原版面：{{done}} / {{total}} 段', rate: '每秒 {{rate}} 段，约剩 {{left}} 秒', parsing: '正在分析版面结构…', failed: '{{page}} 没有打开', again: '再试一次', toList: '回到版面列表',
  },
  articles: {
    title: '稿件', count_other: '{{count}} 篇', untitled: '（无标题）', chars_other: '{{count}} 字', open_other: '待决 {{count}}', doubts_other: '存疑 {{count}}',
    reviewed: '{{stage}}已签', reviewedHint: '最后签过的一道，之后没有再改', outdated: '签后有改动', captions: '图片说明', doubtFirst_other: '{{count}} 篇存疑，排在前面。', asked_other: '问题 {{count}}', byPage: '按版面顺序', byDoubt: '存疑在前',
    parts: '段落', showParts: '展开“{{name}}”的段落', hideParts: '收起“{{name}}”的段落', actions: '“{{name}}”的操作', none: '这个版面没有成篇的稿件。',
    split: '从这里起另成一篇', mergeUp: '并入上一篇', mergeInto: '并入…', moveUp: '上移一篇', moveDown: '下移一篇', captionHere: '归入一条图片说明…', why: '为什么这样成篇',
    articleN: '第 {{n}} 篇 {{name}}',
  },
  parts: {
    actions: '“{{name}}”这一段的操作', role: '改作…', moveTo: '移到…', newArticle: '另成一篇', toTray: '放入图片说明托盘', toFurniture: '归入版面要素', join: '与上一段连成一段', breakAt: '从这一行起另起一段',
    moveUp: '在篇内上移', moveDown: '在篇内下移', showLines: '逐行展开', hideLines: '收起各行', line: '第 {{n}} 行', moved: '原在别处，已移来', doubt: '存疑', likely: '很可能', certain: '确定', restore: '归还到稿件…', lineActions: '第 {{n}} 行的操作',
  },
  always: { furniture: '本报各版：这一行都不入稿', dateline: '本报电头：各版都这样认', glyph: '本报各版：“{{was}}”都作“{{insert}}”', glyphHint: '记入本报体例；只在同样的位置这样认，别处不动' },
  role: {
    kicker: '引题', headline: '主题', deck: '副题', dateline: '电头', byline: '署名', paragraph: '正文', subhead: '小标题', item: '条目', verse: '诗行', row: '表格行', caption: '图片说明', credit: '图片署名', furniture: '版面要素',
  },
  notify: { offer: '这要做一会儿。您去做别的，做完时由系统通知您？', yes: '通知我', no: '不用', read: '整个文件夹看完了，可以决定了。', opened: '版面打开了。' },
  outline: { nothing: '这里没有可以这样做的。', moveTitle: '移到哪里', mergeTitle: '并入哪一篇', roleTitle: '改作什么' },
  tray: {
    title: '图片说明托盘', empty: '图片说明都有了归属。', standalone: '独立图片', candidates: '可能归入', noCandidates: '没有找到与它共用词语的稿件。', assign: '归入', assignTo: '归入稿件', toTray: '放回托盘', toStandalone: '作独立图片',
    menu: '图片说明“{{name}}”归入何处', shared: '共同词语：{{words}}', open: '在窗格中查看', byEngine: '系统归入', byEditor: '由 {{name}} 归入', notCaption: '不是图片说明，归入正文…',
  },
  furniture: { title: '版面要素', hint: '报眉、日期、责编、电话等，不入稿', count_other: '{{count}} 处', },
  panes: {
    noCharacter: '光标处没有字。', title: '原文与校样', source: '原文', proof: '校样', reflowed: '重排', raw: '原样', sourceView: '原文的显示方式', reflowedHint: '把折行接起来看，折行处留小记号', rawHint: '按文件里的折行看',
    layers: '显示哪些改动', layout: '版式', text: '文字', showLayout: '显示版式改动', showText: '显示文字改动', furniture: '版面要素不入稿；可在稿件栏里归还到某一篇。', trayed: '这条图片说明还没有归属。', lone: '这条图片说明作独立图片。',
    doubt: '存疑：{{why}}',
  },
  changes: {
    title: '改动', filterLayer: '按层次筛选', all: '全部', text: '文字', layout: '版式', filterState: '按决定筛选', anyState: '不限', open: '待决', decided: '已决', list: '改动列表', none: '这一篇没有改动。', noneFiltered: '筛选后没有改动。', clear: '清除筛选',
    group_other: '版式 {{count}} 处', allDone: '文字改动都已决定。', nothingSelected: '选一处改动，看它的理由。', hint: '回车接受，退格拒绝，方向键上下移动。',
    stands: '原文', proposed: '改为', nothing: '（删去）', empty: '（无）', rule: '规则', decidedBy: '{{name}} 于 {{time}}', auto: '系统改正，尚未过目', autoLayout: '系统自动', offer: '建议，尚未采用', acceptedBy: '{{name}} 已接受', rejectedBy: '{{name}} 已拒绝', handBy: '{{name}} 手改', fixBy: '{{name}} 采用',
    accept: '接受', reject: '拒绝', reopen: '重新待决', rejectHand: '还原', acceptAll: '接受所列全部待决', rejectAll: '拒绝所列全部待决', more: '成批处理', card: '所选改动', next: '下一处待决', previous: '上一处待决', verdictOpen: '待决', verdictAccepted: '已接受', verdictRejected: '已拒绝', inserted: '添', deleted: '删',
    announced: '{{verdict}}：{{what}}', announcedNone: '没有待决的改动了。', becauseOf: '处理理由：{{reason}}', safe: '确定', likely: '很可能', question: '存疑', trust: '把握',
  },
  rule: {
    'part-break': '另起一段', 'edge-blank': '行首空白', 'by-hand': '手工修改', join: '接行', 'join-words': '接行，词间留空', 'join-broken-word': '接回断开的词', 'join-number': '接回断开的数字',
    'join-address': '接回断开的网址', 'join-hyphen': '接行，保留连字符', 'join-names': '接行，姓名之间留空',
  },
  mark: {
    lineBreak: '原文在此折行', lines: '第 {{from}}–{{to}} 行', line: '第 {{from}} 行', origin: '原文第 {{line}} 行第 {{column}} 字', added: '原文没有；添在第 {{line}} 行第 {{column}} 字处', moved: '{{role}}已移走 · 原第 {{from}}–{{to}} 行', movedOne: '{{role}}已移走 · 原第 {{from}} 行', movedFrom: '原第 {{from}}–{{to}} 行', movedFromOne: '原第 {{from}} 行',
    movedHead: '标题移至文首 · 原第 {{from}}–{{to}} 行', movedHeadOne: '标题移至文首 · 原第 {{from}} 行',
  },
  save: {
    saved: '已保存', saving: '保存中', unsaved_other: '未保存 {{count}} 步', safe: '您做的都还在窗口里，会不断重试；请不要关闭窗口。', retryNow: '立即重试', savedHint: '全部决定已写入磁盘', held: '还有 {{count}} 步没有写入磁盘，所以先留在这个版面。',
    leave: '放弃未保存的并离开',
  },
  notice: {
    torn: '上次关闭时最后一条记录没有写完（{{bytes}} 字节），已切除；此前的决定都完整。', changed: '原稿文件在做过决定之后被改动过。对得上的决定已照旧采用；对不上的列在下面，没有丢失。', unmatched_other: '{{count}} 处决定与现在的原文对不上，没有采用，仍保存在记录里。', showUnmatched: '查看这些决定', hideUnmatched: '收起',
    dataFolder: '这个版面所在的文件夹是只读的，决定记录保存在您的用户数据文件夹里。', rebased_other: '这个版面在别处也有人改动：已读入对方的 {{count}} 步，您未保存的步骤接在其后。', at: '原文第 {{line}} 行', was: '当时是“{{text}}”', title: '版面提示', profile: '本报体例文件（.galley/profile.json）有误，这次没有采用：{{problem}}。改正后重新打开版面即可；版面和决定都没有受影响。', unconfirmed: '这一版是预先读好的；现在要核对原稿和记录是否还是那样，没有得到答复。您做的都还在窗口里，会不断重试；请不要关闭窗口。核对上之后，这条提示自己消失。', houseUnsaved: '本报词表写不进去，只在本版保留了原样。请打开“本报词表”看看文件哪里有问题。', profileUnsaved: '没有能记入本报体例。请看文件夹里的 .galley/profile.json 是否有误、能否写入；版面和决定都没有受影响。', was0: '当时是一处插入',
  },
  review: {
    title: '付印前核对', scope: '核对范围', article: '本篇', page: '整版 {{count}} 篇', filter: '显示哪些改动', all: '全部', text: '只看文字', layout: '只看版式', recorded: '本篇可以付印', toExport: '去导出', unreviewed: '尚未签字',
    summary: '文字 {{text}} 处 · 版式 {{layout}} 处 · 待决 {{open}} 处', layoutSum_other: '版式 {{count}} 处', showAll: '逐处列出', hideAll: '收起', acceptAll: '接受全部待决', legend: '删去的加删除线，添入的加下划线；版式记号：⏎ 折行，␣ 空白，¶ 分段。', paragraph: '{{role}} · 第 {{n}} 段', done: '整版可以付印', nextOpen: '下一处待决', empty: '没有稿件可以核对。',
    against: '与之对照', source: '原文', version: '{{stage}} {{name}} {{time}}', versionWithdrawn: '{{stage}} {{name}} {{time}}（已撤回）', since: '此后文字 {{text}} 处，版式 {{layout}} 处', unchanged: '此后没有改动。', moved: '段落或篇的组成有调整', noVersion: '那时还没有这一篇，与原文对照', automatic: '自动',
  },
  print: { print: '打印…', pdf: '存为 PDF…', making: '正在生成 PDF…', saved: '已存为 {{path}}', record: '审校记录', recordHint: '谁签了哪一道、何时、哪个文本版本，各版之间改了什么。打印时可以存为 PDF。' },
  budget: { article: '本篇差错 {{rate}}/万', badge: '差错 {{rate}}/万', title: '现存疑问如都是差错：{{rate}}/万；照原样付印：{{raw}}/万；合格线 {{limit}}/万', spoken: '差错 {{rate}}/万，合格线 {{limit}}/万。打开差错计算表', hint: '按规定的方法计算：每处差错、权重、规则和依据。打印时可以存为 PDF。' },
  sign: {
    grave_other: 'A 级疑问 {{count}} 处未答复，不能导出：', lesser_other: '另有 B、C 级疑问 {{count}} 处未答复', comments_other: '批注 {{count}} 条未解决：', override: '写明理由放行…', overrideGo_other: '放行 {{count}} 篇', reason: '理由（记录在案）', letThrough: '已放行，理由已记录。',
    withdraw: '撤回“{{stage}}”签字…', withdrawGo_other: '撤回“{{stage}}”（{{count}} 篇）', withdrawHint: '签字撤回后仍留在审校记录里，写明理由；这一道要重新签。', withdrawLapses: '撤回后，“{{stages}}”也随之失效：其后的改动没有人负责了。签字仍留在审校记录里。', withdrawn_other: '已记录：{{name}} 撤回“{{stage}}”{{count}} 篇。',
    stages: '签哪一道', name: '签字人', sign: '核对完毕，签“{{stage}}”', signOpen_other: '核对完毕，签“{{stage}}”（{{count}} 处待决按现状）', recorded_other: '已记录：{{name}} 签“{{stage}}”{{count}} 篇。', required: '必签', requiredHint: '不签这一道，不能导出', open: '未签', some: '{{count}} / {{total}} 篇', comma: '、',
    lapsed: '签后有改动', lapsedSome: '{{count}} 篇签后有改动', carried: '签的是较早的文本', holdsHint: '签字之后没有改动', carriedHint: '签字之后有改动，由后面的签字负责', lapsedHint: '签字之后有改动，还没有人为改动签字',
    bound_other: '{{name}} 已签过“{{other}}”，同一个人不能再签“{{stage}}”（{{count}} 篇）', skipped: '次序提示：“{{stages}}”还没有签', already: '“{{stage}}”已签，之后没有改动', noStages: '本报体例没有设审校各道，不需签字。',
  },
  export: {
    title: '导出', scope: '范围', article: '本篇', page: '整版', copy: '清样', exchange: '交给别的系统', record: '改动与问题', preview: '预览', hidePreview: '收起', previewOf: '预览 {{name}}', hidePreviewOf: '收起 {{name}} 的预览', previewEmpty: '（空）',
    folder: '导出到', choose: '选择文件夹…', noFolder: '尚未选择', what: '将要写入', alsoPdf: '改动报告另存 PDF', never: '原稿文件不会被改写，文件夹里别的文件也不会被覆盖：重名时自动编号。', go: '导出', going: '正在写入…', done_other: '已写入 {{count}} 个文件', again: '再导出一份', must_other: '有 {{count}} 篇还没有签齐，或签字后又有改动。导出之前要先核对、签字。', mustAnswer_other: 'A 级疑问 {{count}} 处没有答复。导出之前要逐处答复，或在核对时写明理由放行。', wholeFolder_other: '整个文件夹（{{count}} 版）…', toReview: '去核对', failed: '没有导出',
    pickFormat: '至少选一种格式。', pickFolder: '先选择导出的文件夹。', none: '这个版面没有可以导出的稿件。',
  },
  folderExport: {
    open: '导出整个文件夹…', title: '导出整个文件夹', hint_other: '{{folder}} 里的 {{count}} 个版面，逐版导出。没有签齐、或有 A 级疑问没有答复的押后，并说明原因；上次导出之后没有再改动的不再重写，所以中途停下也可以接着来。', names: '文件名', namesHint: '按本报体例取名，以“{{page}}”为例：', namesPattern: '整版 {{page}} · 单篇 {{article}}', namesReading: '正在读取第一个版面…',
    go_other: '导出 {{count}} 版', running: '正在导出：{{done}} / {{total}} 版', rate: '每秒 {{rate}} 版，约剩 {{left}} 秒', stop: '停下', stopping: '写完这一版就停', goOn_other: '接着导出其余 {{count}} 版', again: '再导出一次', back: '改格式或文件夹', at: '正在写 {{page}}',
    written_other: '导出 {{count}} 版', files_other: '{{count}} 个文件', current_other: '此前已导出、没有再改动 {{count}} 版', held_other: '押后 {{count}} 版', failed_other: '没有写成 {{count}} 版', left_other: '还没有轮到 {{count}} 版', comma: '，', into: '导出到 {{folder}}，副本清单也在那里：galley-manifest.jsonl',
    unsigned_other: '{{count}} 篇没有签齐，或签后有改动', grave_other: 'A 级疑问 {{count}} 处没有答复', review: '去核对 {{page}}', openPage: '打开 {{page}}',
  },
  folder: { titleOpen: '打开文件夹', titleExport: '选择导出的文件夹', up: '上一级', path: '位置', go: '前往', pages_other: '其中有 {{count}} 个版面', noPages: '其中没有版面文件', readonly: '只读', use: '打开这个文件夹', useExport: '导出到这里', create: '新建文件夹', name: '新文件夹的名字', make: '建立', empty: '没有下一级文件夹。', list: '下级文件夹', loading: '正在读取…', readonlyHint: '这个文件夹不能写入，请另选一个。' },
  settings: {
    title: '设置', language: '界面语言', system: '跟随系统', zh: '简体中文', en: 'English', theme: '明暗', light: '浅色', dark: '深色', contrast: '高对比', name: '署在决定下的名字', nameHint: '留空则用系统用户名 {{user}}', size: '正文字号', face: '正文字体', serif: '宋体', sans: '黑体', sample: '春江潮水连海平，海上明月共潮生。2024年7月24日，第6版。', px: '{{size}} 像素', about: '校样 {{version}}', smaller: '小一号', larger: '大一号',
  },
  library: {
    newer: '原稿文件刚才在别处被改动。现在看到的是打开时的内容；重新读取后，仍对得上的决定会带过去，对不上的会列出来。', absent: '{{page}} 已经不在文件夹里：被移走、改名或删除了。窗口里的内容和做过的决定都还在，照样保存；导出之前，请把它放回原处。', readAgain: '重新读取', recent: '最近的文件夹', recentNone: '还没有打开过别的文件夹。',
    search: '搜索全部版面', searchHint: '版面名称或原文里的字句；空白和折行不计', searching: '已查 {{done}} / {{total}} 个版面', found_other: '在 {{count}} 个版面里找到', foundNone: '没有找到“{{query}}”。字要照原文写；数字全角半角不限。', tooMany: '结果太多，只列出前面的。写得具体些再搜。', line: '第 {{n}} 行', more: '还有更多', byName: '名称相符', empty: '输入要找的字句。',
    drag: '也可以把文件或文件夹拖到窗口里。', sort: '排序', byTitle: '按名称', byTime: '新改动的在前', byState: '按进度', byAsked: '按问题', dropHint: '松开，打开这些版面', dropBrowser: '松开，把这些 .txt 的副本放进当前文件夹', brought_other: '已把 {{count}} 个文件的副本放进当前文件夹：{{names}}', skipped_other: '{{count}} 个不是 .txt，没有放入。', dragged: '浏览器不告诉我们文件原来在哪里，所以放入的是副本，原文件没有动。',
  },
  paneView: { folded: '{{paragraphs}} 段未改动 · {{characters}} 字', fold: '折叠没有改动的段落', inline: '双栏对照或单栏', leading: '行距' },
  map: { title: '版面图', hint: '从上到下是原文的次序：每一横是一行，粗的是标题，数字是所属的稿件；一篇分在几处的，标出第几处。点一处，或用方向键走到后回车，就到那里。', source: '原文的次序', run: '{{number}} {{name}}，第 {{first}}–{{last}} 行，第 {{step}} 处，共 {{steps}} 处' },
  tour: {
    title: '走一遍', what: '这是什么', whatHint: '从版面 PDF 取出的文字，在这里拼回稿件、修好损坏，由您逐处决定，再导出清样。一分钟看懂各部分。', begin: '走一遍', skip: '不用了', next: '下一步', end: '开始工作',
    articles: '左边是这一版的稿件：标题已归到正文，图片说明在篇下。拖动，或用菜单，可以改次序、拆分、合并。地图按钮看原文里的次序。',
    panes: '中间左为原文，右为校样，逐段对齐。带底色的是改了的字，点虚线的是版式。直接在校样上打字，就是手改。', list: '右边是问题和改动。F8 到下一处待决，回车接受，退格拒绝；每一处都说得出理由，随时可以撤销。',
    keys: 'Ctrl+K 打开全部命令，输入几个字或拼音首字母就能找到。按 ? 看全部按键，也可以改。', out: '看过全篇，签字，导出。原稿文件始终不会被改写。',
  },
  sheet: { made: '{{name}} 打印于 {{time}}', legend: '删去的字加删除线，添上的字加下划线；版式改动不标。', facts: '文字改动 {{text}} 处，待决 {{open}} 处' },
  command: { file: '文件', edit: '编辑', decide: '决定', article: '稿件', view: '显示', help: '帮助' },
  palette: { title: '命令', hint: '输入命令、稿件或版面的名称，拼音首字母也行', none: '没有找到。换几个字试试。' },
  keys: {
    title: '键盘操作', hint: '点一个按键，再按新的键，就改过来了；有冲突时会说明。', inLists: '列表里', inPanes: '窗格里', in: { changes: '改动列表里', questions: '问题列表里', outline: '稿件栏里' },
    change: '更改“{{command}}”的按键{{where}}，现为 {{keys}}', none: '无', press: '请按新键，Esc 取消', clear: '不用按键', reset: '恢复“{{command}}”原来的按键', resetHint: '恢复原来的按键', resetAll: '全部恢复', changed_other: '改过 {{count}} 处', clash: '{{key}} 也用于“{{other}}”。',
    move: '上下移动', expand: '展开或收起', leave: '离开', menu: '打开所在条目的菜单', first: '到第一处、最后一处', edit: '直接在校样上改字，即为手改',
  },
  timeline: {
    title: '操作记录', empty: '还没有做过任何操作。', undone: '已撤销', pending: '未保存', hint: '最近的在最上面。撤销只收回最近一步，可以重做。', decideAccepted_other: '接受 {{count}} 处改动', decideRejected_other: '拒绝 {{count}} 处改动', decideReopen_other: '{{count}} 处改动重新待决', write: '手改：{{was}} → {{insert}}', assignArticle: '图片说明归入“{{name}}”', assignTray: '图片说明放回托盘', assignStandalone: '图片说明作独立图片', structure: '版面结构：{{what}}', dismiss: '保留原样：{{rule}}', sign_other: '签“{{stage}}”{{count}} 篇', withdraw: '撤回“{{stage}}”的签字：{{reason}}', override_other: '放行 {{count}} 篇：{{reason}}', export: '导出 {{formats}} 到 {{folder}}', undo: '撤销第 {{n}} 步', redo: '重做第 {{n}} 步', void: '已撤销、不再恢复；原记录存于历史文件', nothing: '（无）',
    fix: '采纳问题的改法：{{was}} → {{insert}}', fixAll_other: '采纳 {{count}} 处改法：{{rule}}', confirm: '确认无误：{{rule}}', recall: '重新提示一处问题', comment: '批注“{{quote}}”：{{text}}', ask: '请作者核对“{{quote}}”：{{text}}', reply: '回复批注（第 {{n}} 步）：{{text}}', resolve: '批注（第 {{n}} 步）已解决', reopen: '批注（第 {{n}} 步）重新打开',
    op: { move: '移动段落', split: '拆分稿件', merge: '合并稿件', order: '调整篇序', break: '另起一段', join: '连成一段' },
  },
  status: { lines: '原文第 {{lines}} 行', chars_other: '{{count}} 字', tally: '文字 {{text}} · 版式 {{layout}}', encoding: '编码 {{name}}', open_other: '待决 {{count}}', none: '没有待决' },
  error: { title: '出了问题', unexpected: '窗口的这一部分出错了。已显示“已保存”的内容都在磁盘上。', reload: '重新载入窗口', detail: '技术细节' },
  ...proofingZh,
} as const;
