/// Words of questions, comments, and the house's list.
export const proofingZh = {
  questions: {
    title: '问题', lists: '问题或改动', list: '问题列表', card: '所选问题', fixes: '可选的改法', nothingSelected: '选一处问题，在这里看句子、理由和改法。F8 到下一处待决。',
    none: '没有发现问题。', noneFiltered: '这样筛选，没有问题。', allDone: '全部问题都有了答复。', checking: '正在审读…', failed: '审读中断了，问题可能不全；决定和改动都在。请重新打开版面。', noSpeller: '错字统计模型没有找到，没有按用字统计查错字；其余规则照常。',
    filterSeverity: '按严重程度', filterScope: '范围', page: '全版', article: '本篇', more: '更多筛选和分组', groupBy: '分组', show: '显示', stateOpen: '待答复', stateAnswered: '已答复', stateAll: '全部', filterClass: '类别', filterRule: '规则', search: '在问题里查找',
    group: { severity: '按严重程度', article: '按稿件', class: '按类别', rule: '按规则' },
    sev: { doubt: '结构存疑', A: 'A 政治、标题、串稿', B: 'B 重复、小标题', C: 'C 字词、标点、数字' },
    class: { character: '错别字', punctuation: '标点', numeral: '数字', unit: '计量单位', variant: '异形词', wording: '用词', grammar: '语法', consistency: '前后不一', fact: '事实', duplicate: '重复', term: '本报用语', layout: '结构' },
    state: { open: '待答复', asked: '已问作者', accepted: '已采纳', dismissed: '保留原样' },
    dismiss: '保留', edit: '另改', ask: '问作者', always: '本报都保留', alwaysHint: '记入本报词表：这条规则以后不再问这个词', bulk: '同类一起处理', confirm: '确认无误', goTo: '去处理', take: '改成这样', deleteIt: '（删去）', ownWords: '改成', askWords: '请作者核对什么',
    elsewhere: '打开“{{page}}”第 {{article}} 篇', noOther: '这个问题不涉及别处。', pageGone: '文件夹里没有“{{page}}”了。',
    related: '对照：“{{words}}”（{{name}}）', others_other: '本版另有 {{count}} 处相同', sunk: '编辑多半不采纳这条规则（{{total}} 次里保留原样 {{rejected}} 次），所以排在后面。',
    sameElsewhere_other: '“{{words}}”另有 {{count}} 处相同', sameAccept: '都改成“{{insert}}”', sameDismiss: '都保留',
    announcedAccepted: '已采纳', announcedDismissed: '保留原样', announcedConfirmed: '已确认', announcedOpen: '重新待答复', announcedAlways: '本报都保留，已记入词表', announcedAsked: '已记下，请作者核对', announcedAll_other: '答复了 {{count}} 处',
  },
  comments: {
    reply: '回复', replies: '回复', announcedReply: '已回复。', none: '光标处没有批注。',
    title: '批注', write: '批注所选文字', add: '加批注', resolve: '已解决', reopen: '重新打开', place: '此处', lost: '原文已变，找不到位置', toAuthor: '{{name}} 问作者', showResolved_other: '已解决的 {{count}} 条', hideResolved: '只看未解决的', noSelection: '先在校样里选中要批注的文字。',
  },
  bulk: {
    title: '同类问题：{{rule}}', hint: '先看清要改哪些；一次撤销可全部收回。', where: '范围', article: '本篇', page: '本版', folder_other: '整个文件夹（{{count}} 版）', preview: '将要改动之处', none: '这里没有这类待答复的问题。', chosen_other: '选了 {{chosen}} / {{count}} 处', unfixable_other: '{{count}} 处没有现成的改法',
    accept_other: '采纳 {{count}} 处', dismiss_other: '保留 {{count}} 处', reading: '正在看第 {{done}} / {{total}} 版', folderCount_other: '{{pages}} 个版面共 {{count}} 处', more_other: '……还有 {{count}} 处', stop: '停下', failed: '这些版面没有改成：{{pages}}。其余都已记下。',
    done_other: '在 {{pages}} 个版面采纳了 {{count}} 处。', doneBy_other: '{{name}}在 {{pages}} 个版面采纳了 {{count}} 处。', later_other: '其中 {{count}} 个版面此后又有改动（{{names}}）：撤销只收回这一次，后来的照旧。', undone_other: '{{count}} 个版面上已经撤销（{{names}}）。', gone_other: '{{count}} 个版面找不到这一步了（{{names}}）。', left_other: '还有 {{count}} 个版面没能撤销（{{names}}）：文件写不进去，或正被别人改动。', undoing: '正在撤销 {{done}}/{{total}}',
    undoAll: '全部撤销', keep: '知道了',
  },
  house: {
    title: '本报词表', hint: '本报禁用、慎用、规范的词语，人名和职务，不再提示的写法，规则的开关。改了马上生效；也可以直接编辑这个文件。', add: '加入', edit: '修改', save: '保存', kind: '种类', wording: '词语', name: '姓名', rule: '规则', setting: '改为', use: '改用', posts: '职务', why: '理由', within: '例外', withinHint: '含有这个词而正确的长词', several: '几种写法用 ｜ 隔开', byRule: '对哪条规则', allRules: '所有规则', choose: '选一条', off: '关闭', severity: '严重程度 {{severity}}', search: '在词表里查找', empty: '还没有一条。在上面填写，或在校样里选中文字再加入。', fault: '第 {{line}} 行：{{reason}}。这一行不算数。', editRow: '修改“{{name}}”', removeRow: '删去“{{name}}”',
    kinds: { forbidden: '禁用', cautious: '慎用', preferred: '规范', person: '人名', ignore: '忽略', rule: '规则' },
  },
} as const;
