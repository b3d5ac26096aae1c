import { EXPORT_FORMATS, exporters, type Exporter } from '../core/export';
import { say, type Language, type Sentence } from '../core/text/say';
import type { CommandName } from './options';

const KINDS: Readonly<Record<Exporter['kind'], Sentence>> = {
  copy: { zh: '清样', en: 'copies' }, exchange: { zh: '交换', en: 'exchange' }, record: { zh: '记录', en: 'records' },
};

/// Every format by what it is for, as the map of exporters names it.
function formatsIn(language: Language): string {
  return (Object.keys(KINDS) as Exporter['kind'][]).map((kind) => [
    `                     ${say(KINDS[kind], language)}`,
    ...EXPORT_FORMATS.filter((format) => exporters[format].kind === kind).map((format) => `                       ${format.padEnd(9)} ${say(exporters[format].name, language)} (.${exporters[format].ending})`),
  ].join('\n')).join('\n');
}

/// The help pages. Each teaches by examples that can be pasted.

export const OVERVIEW: Sentence = {
  en: `Galley puts the raw text of a newspaper page back together, repairs it, questions it, and exports reviewed copies.

Usage: galley COMMAND FILE… [OPTIONS]

Commands
  repair   put pages back together and print the repaired text
  check    list what proofing asks about pages or article records
  review   show every change of a page, and sign a review or proof
  export   write reviewed copies into a folder
  verify   check copies against their manifest, pages and decisions
  import   pages with their decisions, out of exported JSON
  rules    list the rules, or explain one
  learn    build the speller's model from a newsroom's own archive

Options of every command
  --format text|json   for people (the default), or one JSON object a line
  --lang zh|en         the language of what is said; else LANG decides
  -h, --help           help for galley or for a command
  --version            the version

Examples
  galley repair page.txt > page.clean.txt
  galley check pages/*.txt --fail-on A
  galley review page.txt --confirm "Wang"
  galley export page.txt --to out --as txt,md,diff

Files are UTF-8, UTF-16 or GB18030; - reads standard input. Results go to stdout, everything else to stderr.

Exit codes
  0  done
  1  done, and check found something of the severity that --fail-on names
  2  the command line is not understood
  3  some input failed; the others were done
  4  refused: not exported, because an article is not signed off; not signed, because that person signed another stage
`,
  zh: `校样（Galley）把报纸版面的原始文字重新拼成稿件，修复、审校，并导出核对过的稿件。

用法：galley 命令 文件… [选项]

命令
  repair   拼合并修复版面，输出修复后的文字
  check    列出审校对版面或稿件记录提出的疑问
  review   列出一个版面的每一处改动，并签审次校次
  export   把核对过的稿件写入文件夹
  verify   按清单、原稿和决定检查导出的稿件
  import   从导出的 JSON 恢复版面和全部决定
  rules    列出全部规则，或解释其中一条
  learn    用本报自己的文稿生成错字统计模型

各命令通用的选项
  --format text|json   给人看（默认），或每行一个 JSON 对象
  --lang zh|en         输出的语言；不写则由 LANG 决定
  -h, --help           总的帮助，或某个命令的帮助
  --version            版本号

例
  galley repair 版面.txt > 修复后.txt
  galley check 版面/*.txt --fail-on A
  galley review 版面.txt --confirm 王编辑
  galley export 版面.txt --to 清样 --as txt,md,diff

文件可以是 UTF-8、UTF-16 或 GB18030；- 表示标准输入。结果写到标准输出，其余写到标准错误。

退出码
  0  完成
  1  完成，且 check 发现了 --fail-on 所指级别的问题
  2  看不懂这个命令行
  3  有的输入失败，其余已完成
  4  被拒绝：稿件未签齐，因此未导出；或同一个人已签过另一道，因此未签
`,
};

export const HELP: Readonly<Record<CommandName, Sentence>> = {
  repair: {
    en: `galley repair FILE|FOLDER… [--format text|json] [--changes] [--layout] [--to FOLDER]

Puts each page back together and prints its articles: headline, text with dateline, byline, captions. Only repairs that are certain are made; nothing that anybody decided
at the desk comes in, and no page is written. Counts go to stderr. A folder stands for the pages in it; from eight pages on all cores work, and results keep the order of the names.

  --changes        print what was changed, and why, instead of the text
  --layout         the same, with line breaks and blanks (there are hundreds)
  --to FOLDER      a file for each page there instead of stdout; what is there already and would be the same is passed over, so that a run
                   that was stopped (Ctrl+C) goes on when it is started again
  --format json    one object a page: page, articles (headline, dateline, byline, paragraphs, captions), captions of no article, furniture

Examples
  galley repair page.txt
  galley repair page.txt --changes
  galley repair pages/*.txt --format json > pages.jsonl
  galley repair archive/ --to repaired
  pdftotext page.pdf - | galley repair -
`,
    zh: `galley repair 文件|文件夹… [--format text|json] [--changes] [--layout] [--to 文件夹]

把每个版面重新拼成稿件并输出：标题、带电头的正文、署名、图片说明。只做确定无疑的修复；不带入任何人在校样台上的决定，也不改写版面文件。数目写到标准错误。文件夹代表其中的全部版面；八个版面以上用上全部处理器核心，结果仍按名称的顺序。

  --changes        不输出正文，只列出改了什么、为什么
  --layout         同上，并列出换行和空白（有数百处）
  --to 文件夹      每个版面的结果写成其中一个文件，不写标准输出；已有且不会变的略过，因此中途停止（Ctrl+C）后再运行同一命令会接着做
  --format json    每个版面一个对象：page、articles（headline、dateline、byline、paragraphs、captions）、未归稿的 captions、furniture

例
  galley repair 版面.txt
  galley repair 版面.txt --changes
  galley repair 版面/*.txt --format json > pages.jsonl
  galley repair 存档/ --to 修复后
  pdftotext 版面.pdf - | galley repair -
`,
  },
  check: {
    en: `galley check FILE|FOLDER… [--format text|json] [--severity A|B|C] [--fail-on A|B|C] [--budget] [--sheet FILE] [--to FOLDER]

Lists what proofing asks. A .txt file is a page: it is repaired, and what was decided at the desk holds, dismissed findings among it. A .jsonl file has an
article a line: {"id", "headline", "paras": [], "byline", "captions": []}; its fields are taken as given. Articles of a page are compared with those of all pages
before it: what was printed twice is named at the later page.

  --severity A|B|C   show only findings of that severity or graver; C, all, is the default
  --fail-on A|B|C    end with 1 if one of that severity or graver is shown
  --budget           say what each page's errors come to by the official counting, as it came in and as it stands; the limit is 3 in 10,000
  --sheet FILE       write the inspector's sheet, as PDF where FILE ends in .pdf (by an installed Chromium, Chrome or Edge), else as HTML made for printing: every counted error, its weight, rule and source
  --speller FILE     find wrong characters by this model, as galley learn writes it, instead of the one that comes with Galley
  --to FOLDER        a file for each page there instead of stdout, as for galley repair; a run that was stopped goes on
  --format json      one object an article: id, findings (where, from, to, text, fixes, rule, class, severity, trust, message, related);
                     offsets count UTF-16 units, half-open, in the field; the id of a page's article is page#number,
                     and related names a place in another article as id/where

Severity: A politics, leaders, headlines, mixed-up articles; B repetition, small headlines; C characters, names, numbers, punctuation.

Examples
  galley check page.txt
  galley check pages/*.txt --severity B --fail-on A
  galley check articles.jsonl --format json > findings.jsonl
`,
    zh: `galley check 文件|文件夹… [--format text|json] [--severity A|B|C] [--fail-on A|B|C] [--budget] [--sheet 文件] [--to 文件夹]

列出审校提出的疑问。.txt 文件是版面：先修复，校样台上的决定照样有效，不再提示的问题不再列出。.jsonl 文件每行一篇稿件：
{"id", "headline", "paras": [], "byline", "captions": []}，各字段按原样检查。版面上的稿件还与在它前面的各个版面比对，重稿在后一个版面上提示。

  --severity A|B|C   只列出这一级及更严重的问题；默认 C，即全部
  --fail-on A|B|C    列出了这一级或更严重的问题时，退出码为 1
  --budget           按规定的计算方法说明每个版面的差错率：照原样付印是多少，现在还剩多少；合格线是万分之三
  --sheet 文件       写出差错计算表（文件名以 .pdf 结尾的存为 PDF，要用本机的 Chromium、Chrome 或 Edge；否则是可打印的 HTML）：每处差错、权重、规则和依据
  --speller 文件     用 galley learn 生成的这个模型查错字，不用自带的模型
  --to 文件夹        每个版面的结果写成其中一个文件，同 galley repair；中途停止后可以接着做
  --format json      每篇稿件一个对象：id、findings（where、from、to、text、fixes、rule、class、severity、trust、message、related）；
                     位置按 UTF-16 计，左闭右开，从字段开头算起；版面稿件的 id 是 版名#序号，
                     related 里另一篇稿件的位置写作 id/where

级别：A 政治性差错、领导人、标题、串稿；B 重稿、小标题；C 文字、人名、数字、标点。

例
  galley check 版面.txt
  galley check 版面/*.txt --severity B --fail-on A
  galley check 稿件.jsonl --format json > findings.jsonl
`,
  },
  review: {
    en: `galley review FILE… [--confirm NAME] [--stage STAGE] [--record FILE] [--article N] [--layout] [--format text|json]

Prints every text change of each article in order: the line of the source, what stood [-so-], what stands {+so+}, the rule, the reason, who decided.
Under each headline stand the reviews and proofs (三审三校): who signed, when, and whether the text was changed since. With --confirm NAME signs, with the time, in the
page's journal. Nobody signs two stages of one article: that is refused (exit code 4). An article can be exported once the stages that the paper requires are signed
(in .galley/profile.json; by default the last one), until it is changed again.

  --confirm NAME   NAME has gone through these changes, and signs
  --record FILE    write the record for inspectors, as PDF where FILE ends in .pdf (by an installed Chromium, Chrome or Edge), else as HTML made for printing: who signed what, when, on which version, what was changed between
  --stage STAGE    which stage: 一审 二审 三审 一校 二校 三校, or the paper's own; without it the next one that is missing
  --article N      only this article of the page (1 is the first); may be repeated: --article 2,4
  --layout         show line breaks and blanks too
  --format json    one object an article

Examples
  galley review page.txt
  galley review page.txt --article 2 --confirm "Wang"
  galley review page.txt --stage 一校 --confirm "Li"
`,
    zh: `galley review 文件… [--confirm 姓名] [--stage 审次校次] [--record 文件] [--article 序号] [--layout] [--format text|json]

按顺序列出每篇稿件的每一处文字改动：原文行号、原来 [-这样-]、现在 {+这样+}、规则、原因、谁决定的。
标题下面是三审三校：谁签的、何时、签后有没有改动。加 --confirm 就由此人签字，连同时间记入版面的决定记录。同一个人不能签同一篇的两道：会被拒绝（退出码 4）。
本报规定的各道（见 .galley/profile.json，默认只有最后一道）签齐后，稿件可以导出，直到又有改动为止。

  --confirm 姓名   此人已逐处核对，签字
  --record 文件    写出供检查的审校记录（文件名以 .pdf 结尾的存为 PDF，要用本机的 Chromium、Chrome 或 Edge；否则是可打印的 HTML）：谁、签哪一道、何时、哪个文本版本、各版之间改了什么
  --stage 审次校次 签哪一道：一审 二审 三审 一校 二校 三校，或本报自定的；不写则签下一道所缺的
  --article 序号   只看版面上的这一篇（第一篇是 1）；可写多篇：--article 2,4
  --layout         也列出换行和空白
  --format json    每篇稿件一个对象

例
  galley review 版面.txt
  galley review 版面.txt --article 2 --confirm 王编辑
  galley review 版面.txt --stage 一校 --confirm 李校对
`,
  },
  export: {
    en: `galley export FILE|FOLDER… --to FOLDER [--as FORMATS] [--article N] [--resume] [--pdf] [--format text|json]

Writes corrected copies with everything that was decided at the desk. Articles that lack a required signature, or have an open question of severity A, are refused
(exit code 4): review and sign them at the desk, or by galley review. A source is never written over; an existing file that is not our own untouched copy is left alone and the new one numbered.

  --to FOLDER      where to; it is made if it is missing
  --as FORMATS     several with commas; without it those of the house profile, txt if it names none
${formatsIn('en')}
  --resume         pass over pages whose copies lie there already, untouched and with the same decisions
  --article N      this article in a file of its own; may be repeated. Without it: the whole page in one file
  --pdf            with --as report: the report as PDF, too, printed by an installed Chromium, Chrome or Edge
  --override WHY   export though a signature is missing or a question of severity A is open; the reason is put on record
  --format json    one object a page: page, files (path, bytes)

Examples
  galley export page.txt --to out
  galley export page.txt --to out --as md,diff --article 2,3
  galley export pages/ --to out --as docx,json --resume
`,
    zh: `galley export 文件|文件夹… --to 文件夹 [--as 格式] [--article 序号] [--resume] [--pdf] [--format text|json]

导出带有校样台上全部决定的稿件。未签齐、或有 A 级疑问未答复的稿件不导出（退出码 4）：请在校样台上核对签字，或运行 galley review。从不覆盖原稿；
已有的文件若不是校样写出且未被改过的，保留不动，新文件另编号。

  --to 文件夹      导出到哪里；没有就新建
  --as 格式        多个用逗号分开；不写则按本报体例，体例也没写则为 txt
${formatsIn('zh')}
  --resume         已导出、未被改动且决定没有变化的版面不再导出
  --article 序号   这一篇单独成一个文件；可写多篇。不写则整版一个文件
  --pdf            写了 --as report 时，改动报告另存 PDF（要用本机的 Chromium、Chrome 或 Edge）
  --override 理由  缺签字或有 A 级疑问也导出；理由记录在案
  --format json    每个版面一个对象：page、files（path、bytes）

例
  galley export 版面.txt --to 清样
  galley export 版面.txt --to 清样 --as md,diff --article 2,3
  galley export 版面/ --to 清样 --as docx,json --resume
`,
  },
  verify: {
    en: `galley verify FOLDER… [--pages FOLDER] [--format text|json]

Checks the copies in a folder against its manifest (galley-manifest.jsonl): whether each is as it was written. With --pages also whether page and decisions are still those of the export, and
whether the copy, made again from them, is the same byte for byte. Ends with 1 where anything is amiss.

Examples
  galley verify out
  galley verify out --pages pages --format json
`,
    zh: `galley verify 文件夹… [--pages 文件夹] [--format text|json]

按文件夹里的清单（galley-manifest.jsonl）检查导出的稿件是否与写出时一样。加 --pages 还检查原稿和决定是否仍是导出时的，并重做一遍，看是否逐字节相同。有不符时，退出码为 1。

例
  galley verify 清样
  galley verify 清样 --pages 版面 --format json
`,
  },
  import: {
    en: `galley import FILE… --to FOLDER [--format text|json]

Restores pages out of what galley export --as json wrote: the page file, every decision of its journal and, where the folder has none, the house profile. A page that is there already is never
written over.

Example
  galley import out/page-清样.json --to pages
`,
    zh: `galley import 文件… --to 文件夹 [--format text|json]

从 galley export --as json 写出的文件恢复版面：原稿、全部决定记录；文件夹没有本报体例时，也一并恢复。已有的版面从不覆盖。

例
  galley import 清样/版面-清样.json --to 版面
`,
  },
  rules: {
    en: `galley rules [NAME…] [--format text|json|markdown]

Lists all rules: name, severity, trust, what it finds. Trust: safe is applied by itself and can be undone, offer is proposed, none is a question. With a name: what, why, what instead, and the
standard's clause.

Examples
  galley rules
  galley rules halfwidth-comma
`,
    zh: `galley rules [名称…] [--format text|json|markdown]

列出全部规则：名称、级别、把握、找什么。把握：safe 自动修复、可以撤回，offer 提出建议，none 只提问。写名称则解释这一条：找什么、为什么、该怎么写、依据哪条标准。

例
  galley rules
  galley rules halfwidth-comma
`,
  },
  learn: {
    en: `galley learn TEXT… (--out FILE | --use) [--source WORDS] [--from MODEL | --language FOLDER] [--pairs FILE]

Builds the speller's model from edited text: files, or folders with .txt and .md files at any depth, ten files or more. The model holds counts of characters and of runs of 2 to 4 characters that
were seen three times or more, never text. Nine files of ten are counted; the tenth trains the ranker, which has to see text that the counts do not know. Give it
what was edited and printed, millions of characters of it: what stands there is taken to be right. Try the model by galley check --speller FILE before --use.

  --out FILE          the model that is written
  --use               write it where Galley on this machine goes by it, in desk, check and exports, instead of the model that it came with
  --source WORDS      where the text comes from, kept in the model; without it the names of the files and folders
  --from MODEL        take alphabet, sounds, look-alikes and words over from this model; without it from the one that comes with Galley
  --language FOLDER   take them from lists instead: readings.tsv (character, readings), shapes.tsv (character, look-alikes), words.tsv (word, count), confused.tsv (wrong, right)
  --pairs FILE        what people wrote and what was meant, {"src", "tgt"} of one length a line; the ranker learns from them beside the mistakes that it makes up

Examples
  galley learn archive/ --out ours.bin --source "our pages, 2019 to 2025"
  galley learn archive/ --pairs corrected.jsonl --out ours.bin
  galley check page.txt --speller ours.bin
  galley learn archive/ --use
`,
    zh: `galley learn 文本… (--out 文件 | --use) [--source 说明] [--from 模型 | --language 文件夹] [--pairs 文件]

用编校过的文字生成错字统计模型。可以给文件，也可以给文件夹（其中各层的 .txt 和 .md 都读），至少十个文件。模型里只有字的次数，和出现三次以上的二至四字组的次数，没有原文。十个文件中九个用来计数；
另一个用来训练排序器，它须见到计数时没有见过的文字。请给编校付印过的文字，几百万字以上：其中怎么写，就当作对的。先用 galley check --speller 文件 检验效果，再用 --use。

  --out 文件          模型写到哪里
  --use               让本机的校样就用它：校样台、galley check 和导出都不再用自带的模型
  --source 说明       文字的来历，记入模型；不写则记文件和文件夹的名称
  --from 模型         字表、读音、形近字和词沿用这个模型的；不写则沿用自带的模型
  --language 文件夹   改用词表：readings.tsv（字、读音）、shapes.tsv（字、形近字）、words.tsv（词、次数）、confused.tsv（错、对）
  --pairs 文件        人写的与应写的，每行一个 {"src", "tgt"}，两段等长；排序器除自造的错字外也从中学习

例
  galley learn 文稿/ --out 本报.bin --source 本报2019至2025年见报稿
  galley learn 文稿/ --pairs 改正.jsonl --out 本报.bin
  galley check 版面.txt --speller 本报.bin
  galley learn 文稿/ --use
`,
  },
};
