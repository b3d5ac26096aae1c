import { proofingEn } from './proofing-en';
import type { Translation } from './index';

export const en: Translation = {
  app: {
    name: 'Galley', title: 'Galley 校样', skips: 'Skip links', skipToText: 'Skip to the text', skipToArticles: 'Skip to the articles', skipToChanges: 'Skip to the changes',
    undo: 'Undo', redo: 'Redo', close: 'Close', cancel: 'Cancel', retry: 'Try again', back: 'Back', dismiss: 'Understood',
    tools: 'Toolbar', status: 'Status bar', fold: 'Fold the column “{{name}}”', unfold: 'Unfold the column “{{name}}”',
  },
  pages: {
    title: 'Pages', open: 'Open folder…', refresh: 'Read the folder again', count_one: '{{count}} page', count_other: '{{count}} pages', loading: 'Reading the folder…',
    emptyTitle: 'No pages in this folder', emptyHint: 'A page is the plain text (.txt) taken out of a newspaper’s PDF, one file a page. Put files here and read the folder again, or open another one.',
    choose: 'Choose a page to begin', chooseHint: 'The source stands at the left, the proof at the right. Every change has a reason, and every one can be rejected. The source file is never written.',
    untouched: 'Untouched', notCounted: 'Questions not counted yet', askedTitle: 'Open questions: {{A}} of severity A, {{B}} of B, {{C}} of C', steps_one: '{{count}} step', steps_other: '{{count}} steps', reviewed_one: '{{count}} signed', reviewed_other: '{{count}} signed', proofed: 'Every article signed', signed: 'Signed off',
    opening: 'Opening {{page}}', reading: 'Putting the page together: {{done}} of {{total}} paragraphs', rate: '{{rate}} a second, about {{left}} s left', parsing: 'Reading the page’s structure…', failed: '{{page}} was not opened', again: 'Try again', toList: 'Back to the pages',
  },
  articles: {
    title: 'Articles', count_one: '{{count}} article', count_other: '{{count}} articles', untitled: '(no headline)', chars_one: '{{count}} character', chars_other: '{{count}} characters', open_one: '{{count}} open', open_other: '{{count}} open', doubts_one: '{{count}} doubtful', doubts_other: '{{count}} doubtful',
    reviewed: '{{stage}} signed', reviewedHint: 'The last stage that was signed; unchanged since', outdated: 'Changed since it was signed', captions: 'Captions', doubtFirst_one: '{{count}} doubtful article comes first.', doubtFirst_other: '{{count}} doubtful articles come first.', asked_one: '{{count}} question', asked_other: '{{count}} questions', byPage: 'In page order', byDoubt: 'Doubtful first',
    parts: 'Paragraphs', showParts: 'Show the paragraphs of “{{name}}”', hideParts: 'Hide the paragraphs of “{{name}}”', actions: 'Actions for “{{name}}”', none: 'No article was found on this page.',
    split: 'Begin a new article here', mergeUp: 'Merge into the one above', mergeInto: 'Merge into…', moveUp: 'Move up', moveDown: 'Move down', captionHere: 'Put a caption here…', why: 'Why these parts are one article',
    articleN: '{{n}} {{name}}',
  },
  parts: {
    actions: 'Actions for the paragraph “{{name}}”', role: 'Make it a…', moveTo: 'Move to…', newArticle: 'An article of its own', toTray: 'The caption tray', toFurniture: 'The furniture', join: 'Join with the paragraph above', breakAt: 'Begin a paragraph at this line',
    moveUp: 'Move up in the article', moveDown: 'Move down in the article', showLines: 'Show its lines', hideLines: 'Hide its lines', line: 'Line {{n}}', moved: 'Stood elsewhere; moved here', doubt: 'Doubtful', likely: 'Likely', certain: 'Certain', restore: 'Give back to an article…', lineActions: 'Actions for line {{n}}',
  },
  always: { furniture: 'Always in this paper: this line is in no article', dateline: 'Always in this paper: this is our dateline', glyph: 'Always in this paper: “{{was}}” is “{{insert}}”', glyphHint: 'Noted in the house profile; it holds in places of this kind only' },
  role: {
    kicker: 'Kicker', headline: 'Headline', deck: 'Deck', dateline: 'Dateline', byline: 'Byline', paragraph: 'Paragraph', subhead: 'Subhead', item: 'List item', verse: 'Verse', row: 'Table row', caption: 'Caption', credit: 'Credit', furniture: 'Furniture',
  },
  outline: { nothing: 'Nothing here to do that with.', moveTitle: 'Where to', mergeTitle: 'Merge into which article', roleTitle: 'What it is' },
  tray: {
    title: 'Caption tray', empty: 'Every caption has its place.', standalone: 'Standalone picture', candidates: 'It may belong to', noCandidates: 'No article shares words with it.', assign: 'Assign', assignTo: 'Assign to', toTray: 'Back to the tray', toStandalone: 'Standalone picture',
    menu: 'Where the caption “{{name}}” belongs', shared: 'Shared words: {{words}}', open: 'Show in the panes', byEngine: 'assigned by Galley', byEditor: 'assigned by {{name}}', notCaption: 'No caption: make it text of…',
  },
  furniture: { title: 'Furniture', hint: 'Folio, date, editor, telephone: no part of any article', count_one: '{{count}} piece', count_other: '{{count}} pieces', },
  panes: {
    title: 'Source and proof', source: 'Source', proof: 'Proof', reflowed: 'Reflowed', raw: 'Raw', sourceView: 'How the source is shown', reflowedHint: 'Broken lines run on, with a small mark where each broke', rawHint: 'Line breaks as they stand in the file',
    layers: 'Which changes are marked', layout: 'Layout', text: 'Text', showLayout: 'Mark layout changes', showText: 'Mark text changes', furniture: 'Furniture is left out of the articles; it can be given back in the articles column.', trayed: 'This caption belongs to no article yet.', lone: 'This caption is a picture of its own.',
    doubt: 'Doubtful: {{why}}',
  },
  changes: {
    title: 'Changes', filterLayer: 'Filter by layer', all: 'All', text: 'Text', layout: 'Layout', filterState: 'Filter by decision', anyState: 'Any', open: 'Open', decided: 'Decided', list: 'List of changes', none: 'This article has no changes.', noneFiltered: 'No change passes the filter.', clear: 'Clear the filter',
    group_one: '{{count}} layout change', group_other: '{{count}} layout changes', allDone: 'All text changes are decided', nothingSelected: 'Select a change to see its reason.', hint: 'Enter accepts, Backspace rejects, arrows move.',
    stands: 'Source', proposed: 'Becomes', nothing: '(removed)', empty: '(nothing)', rule: 'Rule', decidedBy: '{{name}}, {{time}}', auto: 'Automatic, not seen yet', autoLayout: 'Automatic', offer: 'Proposed, not applied', acceptedBy: 'Accepted by {{name}}', rejectedBy: 'Rejected by {{name}}', handBy: 'Written by {{name}}', fixBy: 'Taken by {{name}}',
    accept: 'Accept', reject: 'Reject', reopen: 'Reopen', rejectHand: 'Restore', acceptAll: 'Accept all open ones in the list', rejectAll: 'Reject all open ones in the list', more: 'Several at once', card: 'The selected change', next: 'Next open change', previous: 'Previous open change', verdictOpen: 'Open', verdictAccepted: 'Accepted', verdictRejected: 'Rejected', inserted: 'Added', deleted: 'Removed',
    announced: '{{verdict}}: {{what}}', announcedNone: 'No open changes are left.', becauseOf: 'Decided because: {{reason}}', safe: 'Certain', likely: 'Likely', question: 'Doubtful', trust: 'Confidence',
  },
  rule: {
    'part-break': 'New paragraph', 'edge-blank': 'Blanks at the line’s start', 'by-hand': 'Changed by hand', join: 'Line joined', 'join-words': 'Line joined, blank between words', 'join-broken-word': 'Broken word joined', 'join-number': 'Broken number joined',
    'join-address': 'Broken address joined', 'join-hyphen': 'Line joined, hyphen kept', 'join-names': 'Line joined, blank between names',
  },
  mark: {
    lineBreak: 'The source breaks the line here', lines: 'Lines {{from}}–{{to}}', line: 'Line {{from}}', origin: 'Source line {{line}}, character {{column}}', added: 'Not in the source; put in at line {{line}}, character {{column}}', moved: '{{role}} moved away · was lines {{from}}–{{to}}', movedOne: '{{role}} moved away · was line {{from}}', movedFrom: 'was lines {{from}}–{{to}}', movedFromOne: 'was line {{from}}',
    movedHead: 'Headline moved to the top · was lines {{from}}–{{to}}', movedHeadOne: 'Headline moved to the top · was line {{from}}',
  },
  save: {
    saved: 'Saved', saving: 'Saving', unsaved_one: '{{count}} step not saved', unsaved_other: '{{count}} steps not saved', safe: 'What you did is still in this window and is tried again and again; do not close it.', retryNow: 'Try now', savedHint: 'Every decision is on disk', held: '{{count}} steps are not on disk yet, so this page stays open.',
    leave: 'Give up what is not saved and leave',
  },
  notice: {
    torn: 'The last record was not finished when Galley closed ({{bytes}} bytes); it was cut off. Everything decided before is complete.', changed: 'The source file was changed after decisions were made. Those that still match were carried over; those that do not are listed below, none is lost.', unmatched_one: '{{count}} decision does not match the source as it is now. It was not applied and stays in the record.', unmatched_other: '{{count}} decisions do not match the source as it is now. They were not applied and stay in the record.', showUnmatched: 'Show them', hideUnmatched: 'Hide',
    dataFolder: 'The folder of this page is read-only; decisions are kept in your user data folder.', rebased_one: 'This page was also changed elsewhere: {{count}} step was read in, and your unsaved steps follow it.', rebased_other: 'This page was also changed elsewhere: {{count}} steps were read in, and your unsaved steps follow them.', at: 'Source line {{line}}', was: 'it read “{{text}}”', title: 'About this page', profile: 'The house profile (.galley/profile.json) has a mistake and was not used: {{problem}}. Mend it and open the page again; page and decisions are untouched.', houseUnsaved: 'The house’s list could not be written: the words are kept on this page only. Open the house list to see what is wrong with its file.', profileUnsaved: 'This could not be noted in the house profile. See whether .galley/profile.json in the folder has a mistake or cannot be written; page and decisions are untouched.', was0: 'it was an insertion',
  },
  review: {
    title: 'Review before publication', scope: 'What is reviewed', article: 'This article', page: 'All {{count}} articles', filter: 'Which changes are shown', all: 'All', text: 'Text only', layout: 'Layout only', recorded: 'This article is ready to print', toExport: 'To the export', unreviewed: 'Not signed yet',
    summary: '{{text}} text · {{layout}} layout · {{open}} open', layoutSum_one: '{{count}} layout change', layoutSum_other: '{{count}} layout changes', showAll: 'List each', hideAll: 'Hide', acceptAll: 'Accept all open ones', legend: 'What goes is struck, what comes is underlined. Layout: ⏎ line break, ␣ blank, ¶ paragraph.', paragraph: '{{role}} · paragraph {{n}}', done: 'The whole page is ready to print', nextOpen: 'Next open change', empty: 'There is no article to review.',
    against: 'Compared with', source: 'the source', version: '{{stage}} {{name}} {{time}}', versionWithdrawn: '{{stage}} {{name}} {{time}} (withdrawn)', since: '{{text}} text and {{layout}} layout since', unchanged: 'Nothing was changed since.', moved: 'parts were rearranged', noVersion: 'there was no such article then; compared with the source', automatic: 'automatic',
  },
  print: { print: 'Print…', record: 'Record', recordHint: 'Who signed which stage, when, on which version, and what was changed between. Printing can save it as PDF.' },
  budget: { badge: '{{rate}} errors in 10,000', title: 'If every open question is an error: {{rate}} in 10,000; printed as it came in: {{raw}}; the limit is {{limit}}', spoken: '{{rate}} errors in 10,000, the limit is {{limit}}. Open the count of errors', place: 'article {{number}}, line {{line}}', captionPlace: 'caption, line {{line}}', hint: 'By the official counting: every error with its weight, rule and source. Printing can save it as PDF.' },
  sign: {
    grave_one: '{{count}} open question of severity A keeps back the export:', grave_other: '{{count}} open questions of severity A keep back the export:', lesser_one: '{{count}} more open question of severity B or C', lesser_other: '{{count}} more open questions of severity B or C', comments_one: '{{count}} open comment:', comments_other: '{{count}} open comments:', override: 'Let through with a reason…', overrideGo_one: 'Let {{count}} article through', overrideGo_other: 'Let {{count}} articles through', reason: 'Reason, for the record', letThrough: 'Let through; the reason is on record.',
    withdraw: 'Withdraw “{{stage}}”…', withdrawGo_one: 'Withdraw “{{stage}}” ({{count}} article)', withdrawGo_other: 'Withdraw “{{stage}}” ({{count}} articles)', withdrawHint: 'The signature stays in the record, with the reason; the stage has to be signed anew.', withdrawLapses: 'With it “{{stages}}” lapses: nobody answers for what was changed after it. The signatures stay in the record.', withdrawn_one: 'Recorded: {{name}} withdrew “{{stage}}” of {{count}} article.', withdrawn_other: 'Recorded: {{name}} withdrew “{{stage}}” of {{count}} articles.',
    stages: 'Which stage is signed', name: 'Signed by', sign: 'Reviewed: sign {{stage}}', signOpen_one: 'Reviewed: sign {{stage}} ({{count}} open change stays)', signOpen_other: 'Reviewed: sign {{stage}} ({{count}} open changes stay)', recorded_one: 'Recorded: {{name}} signed {{stage}} of {{count}} article.', recorded_other: 'Recorded: {{name}} signed {{stage}} of {{count}} articles.', required: 'required', requiredHint: 'Nothing is exported without it', open: 'Not signed', some: '{{count}} of {{total}}', comma: ', ',
    lapsed: 'changed since', lapsedSome: '{{count}} changed since', carried: 'an earlier text', holdsHint: 'Nothing was changed since it was signed', carriedHint: 'The text was changed since; a later signature answers for that', lapsedHint: 'The text was changed since, and nobody has signed for that',
    bound_one: '{{name}} has signed {{other}}; the same person cannot sign {{stage}} too ({{count}} article)', bound_other: '{{name}} has signed {{other}}; the same person cannot sign {{stage}} too ({{count}} articles)', skipped: 'Out of order: {{stages}} not signed', already: '{{stage}} is signed, and nothing was changed since', noStages: 'The house profile names no stages; nothing has to be signed.',
  },
  export: {
    title: 'Export', scope: 'What', article: 'This article', page: 'The whole page', copy: 'Corrected copies', exchange: 'For other systems', record: 'Changes and questions', preview: 'Preview', hidePreview: 'Fold', previewOf: 'Preview of {{name}}', hidePreviewOf: 'Fold the preview of {{name}}', previewEmpty: '(empty)',
    folder: 'Into', choose: 'Choose folder…', noFolder: 'No folder chosen yet', what: 'To be written', never: 'The source file is never written, and no other file in the folder either: a name that is taken gets a number.', go: 'Export', going: 'Writing…', done_one: '{{count}} file written', done_other: '{{count}} files written', again: 'Export once more', must_one: '{{count}} article is not signed off, or changed since. Review and sign it before the export.', must_other: '{{count}} articles are not signed off, or changed since. Review and sign them before the export.', toReview: 'To the review', failed: 'Nothing was exported',
    pickFormat: 'Choose at least one format.', pickFolder: 'Choose a folder first.', none: 'This page has no article to export.',
  },
  folder: { titleOpen: 'Open a folder', titleExport: 'Choose a folder for the export', up: 'Up', path: 'Place', go: 'Go', pages_one: '{{count}} page in it', pages_other: '{{count}} pages in it', noPages: 'No page files in it', readonly: 'read-only', use: 'Open this folder', useExport: 'Export here', create: 'New folder', name: 'Name of the new folder', make: 'Create', empty: 'No folders in it.', list: 'Folders in it', loading: 'Reading…', readonlyHint: 'This folder cannot be written; choose another.' },
  settings: {
    title: 'Settings', language: 'Language', system: 'As the system', zh: '简体中文', en: 'English', theme: 'Appearance', light: 'Light', dark: 'Dark', contrast: 'High contrast', name: 'Name under decisions', nameHint: 'Empty: the system’s user, {{user}}', size: 'Text size', face: 'Typeface', serif: 'Serif', sans: 'Sans', sample: '春江潮水连海平，海上明月共潮生。2024年7月24日，第6版。', px: '{{size}} px', about: 'Galley {{version}}', smaller: 'Smaller', larger: 'Larger',
  },
  library: {
    newer: 'The source file was changed elsewhere just now. You see it as it was opened; when it is read again, decisions that still match are carried over and the others are listed.', readAgain: 'Read again', recent: 'Recent folders', recentNone: 'No other folder was opened yet.',
    search: 'Search all pages', searchHint: 'A page’s name or words of its source; blanks and line breaks do not count', searching: '{{done}} of {{total}} pages searched', found_one: 'Found in {{count}} page', found_other: 'Found in {{count}} pages', foundNone: '“{{query}}” was not found. Write it as the source does; the width of digits does not matter.', tooMany: 'Too many results: the first ones are listed. Search for something more exact.', line: 'Line {{n}}', more: 'and more', byName: 'by its name', empty: 'Type what you are looking for.',
    drag: 'Files and folders can be dropped on the window, too.', sort: 'Order', byTitle: 'By name', byTime: 'Latest first', byState: 'By progress', byAsked: 'By questions', dropHint: 'Let go to open these pages', dropBrowser: 'Let go to put copies of these .txt files into the open folder', brought_one: 'A copy of {{count}} file is in the open folder now: {{names}}', brought_other: 'Copies of {{count}} files are in the open folder now: {{names}}', skipped_one: '{{count}} is no .txt file and was left out.', skipped_other: '{{count}} are no .txt files and were left out.', dragged: 'A browser does not say where a file lies, so copies were made; the files themselves were not touched.',
  },
  paneView: { folded: '{{paragraphs}} unchanged · {{characters}} characters', fold: 'Fold unchanged paragraphs', inline: 'Two panes or one', leading: 'Leading' },
  map: { title: 'Page map', hint: 'From top to bottom as the source has it: a bar is a line, a thick one a headline, the number its article; where an article stands in several places, which of them it is. Press one, or go there by arrows and Enter.', source: 'In the source’s order', run: '{{number}} {{name}}, lines {{first}}–{{last}}, place {{step}} of {{steps}}' },
  tour: {
    title: 'Show me around', what: 'What is this?', whatHint: 'Text taken out of a page’s PDF is put back into articles here and repaired; you decide every change and export a corrected copy. A minute shows you the parts.', begin: 'Show me around', skip: 'No, thanks', next: 'Next', end: 'To work',
    articles: 'At the left, the page’s articles: headlines are with their bodies, captions below. Drag them, or use a menu, to re-order, split and merge. The map shows the order of the source.',
    panes: 'In the middle, the source at the left and the proof at the right, level paragraph by paragraph. Tinted words were changed, dotted places are layout. Type in the proof to change it by hand.', list: 'At the right, questions and changes. F8 goes to the next open one, Enter accepts, Backspace rejects; each can say why, and everything can be undone.',
    keys: 'Ctrl+K has every command: a few letters find it. Press ? for all keys; they can be changed.', out: 'Review it, sign it, export it. The source file itself is never written.',
  },
  sheet: { made: 'Printed by {{name}}, {{time}}', legend: 'What went is struck through, what came is underlined; layout is not marked.', facts: '{{text}} text changes, {{open}} open' },
  command: { file: 'File', edit: 'Edit', decide: 'Decide', article: 'Article', view: 'View', help: 'Help' },
  palette: { title: 'Commands', hint: 'A command, an article or a page; a few letters will do', none: 'Nothing found. Try other letters.' },
  keys: {
    title: 'Keyboard', hint: 'Press a key’s name, then the new key; a clash is told.', inLists: 'In lists', inPanes: 'In the panes', in: { changes: 'in the list of changes', questions: 'in the questions', outline: 'in the articles column' },
    change: 'Change the key of “{{command}}” {{where}}, now {{keys}}', none: 'none', press: 'Press the new key, Esc cancels', clear: 'No key', reset: 'Give back the keys of “{{command}}”', resetHint: 'As it was', resetAll: 'All as they were', changed_one: '{{count}} changed', changed_other: '{{count}} changed', clash: '{{key}} is also “{{other}}”.',
    move: 'Up and down', expand: 'Expand or fold', leave: 'Leave', menu: 'The menu of the item', first: 'First and last', edit: 'Type in the proof to change it by hand',
  },
  timeline: {
    title: 'Timeline', empty: 'Nothing has been done yet.', undone: 'undone', pending: 'not saved', hint: 'The latest is on top. Undo takes back the latest step; redo brings it back.', decideAccepted_one: 'Accepted {{count}} change', decideAccepted_other: 'Accepted {{count}} changes', decideRejected_one: 'Rejected {{count}} change', decideRejected_other: 'Rejected {{count}} changes', decideReopen_one: 'Reopened {{count}} change', decideReopen_other: 'Reopened {{count}} changes', write: 'By hand: {{was}} → {{insert}}', assignArticle: 'Caption assigned to “{{name}}”', assignTray: 'Caption put back into the tray', assignStandalone: 'Caption made a standalone picture', structure: 'Structure: {{what}}', dismiss: 'Left as it stands: {{rule}}', sign_one: 'Signed {{stage}} of {{count}} article', sign_other: 'Signed {{stage}} of {{count}} articles', withdraw: 'Signature withdrawn, {{stage}}: {{reason}}', override_one: 'Let {{count}} article through: {{reason}}', override_other: 'Let {{count}} articles through: {{reason}}', export: 'Exported {{formats}} to {{folder}}', undo: 'Undid step {{n}}', redo: 'Redid step {{n}}', void: 'Undone and left; kept in the journal’s history', nothing: '(nothing)',
    fix: 'Took the fix of a question: {{was}} → {{insert}}', fixAll_one: 'Took {{count}} fix: {{rule}}', fixAll_other: 'Took {{count}} fixes: {{rule}}', confirm: 'Confirmed: {{rule}}', recall: 'Asked a dismissed question again', comment: 'Comment on “{{quote}}”: {{text}}', ask: 'Asked the author about “{{quote}}”: {{text}}', resolve: 'Settled the comment of step {{n}}', reopen: 'Reopened the comment of step {{n}}',
    op: { move: 'moved a paragraph', split: 'split an article', merge: 'merged articles', order: 'changed the order', break: 'began a paragraph', join: 'joined paragraphs' },
  },
  status: { lines: 'Source lines {{lines}}', chars_one: '{{count}} character', chars_other: '{{count}} characters', tally: '{{text}} text · {{layout}} layout', encoding: 'Encoding {{name}}', open_one: '{{count}} open', open_other: '{{count}} open', none: 'Nothing open' },
  error: { title: 'Something went wrong', unexpected: 'This part of the window failed. Whatever was shown as saved is on disk.', reload: 'Reload the window', detail: 'Technical details' },
  ...proofingEn,
};
