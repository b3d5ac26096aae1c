/// Words of questions, comments, and the house's list.
export const proofingEn = {
  questions: {
    title: 'Questions', lists: 'Questions or changes', list: 'List of questions', card: 'Selected question', fixes: 'Fixes to choose from', nothingSelected: 'Select a question to see its sentence, its reason and its fixes here. F8 goes to the next open one.',
    none: 'No questions.', noneFiltered: 'No question passes these filters.', allDone: 'Every question has an answer.', checking: 'Proofing…', failed: 'Proofing stopped, so questions may be missing; all decisions and changes are there. Open the page again.', noSpeller: 'The speller’s model was not found, so characters are not checked by counts; all other rules are.',
    filterSeverity: 'By severity', filterScope: 'Scope', page: 'Page', article: 'Article', more: 'More filters and groups', groupBy: 'Group', show: 'Show', stateOpen: 'Open', stateAnswered: 'Answered', stateAll: 'All', filterClass: 'Class', filterRule: 'Rule', search: 'Find in the questions',
    group: { severity: 'By severity', article: 'By article', class: 'By class', rule: 'By rule' },
    sev: { doubt: 'Doubtful structure', A: 'A politics, headlines, mix-ups', B: 'B repetition, small headlines', C: 'C characters, marks, numerals' },
    class: { character: 'Wrong character', punctuation: 'Punctuation', numeral: 'Numeral', unit: 'Unit', variant: 'Variant word', wording: 'Wording', grammar: 'Grammar', consistency: 'Inconsistency', fact: 'Fact', duplicate: 'Repetition', term: 'House term', layout: 'Structure' },
    state: { open: 'open', asked: 'author asked', accepted: 'accepted', dismissed: 'kept as it is' },
    dismiss: 'Keep', edit: 'Edit', ask: 'Ask author', always: 'Keep always', alwaysHint: 'Into the house’s list: this rule leaves these words alone from now on', bulk: 'All of this rule', confirm: 'Confirm', goTo: 'Go to it', take: 'Write this', deleteIt: '(delete)', ownWords: 'Write instead', askWords: 'What shall the author check?',
    elsewhere: 'Open article {{article}} of “{{page}}”', noOther: 'This question is about no other place.', pageGone: '“{{page}}” is not in the folder any more.',
    related: 'Compare: “{{words}}” ({{name}})', others_one: '{{count}} more of the same on this page', others_other: '{{count}} more of the same on this page', sunk: 'Editors mostly leave what this rule finds ({{rejected}} of {{total}} times), so it stands further down.',
    sameElsewhere_one: '“{{words}}”: {{count}} more of the same', sameElsewhere_other: '“{{words}}”: {{count}} more of the same', sameAccept: 'All to “{{insert}}”', sameDismiss: 'Keep all',
    announcedAccepted: 'Accepted', announcedDismissed: 'Kept as it is', announcedConfirmed: 'Confirmed', announcedOpen: 'Open again', announcedAlways: 'Kept always, in the house’s list', announcedAsked: 'Noted for the author', announcedAll_one: 'Answered {{count}} question', announcedAll_other: 'Answered {{count}} questions',
  },
  comments: {
    reply: 'Reply', replies: 'Replies', announcedReply: 'Replied.', none: 'There is no comment at the caret.',
    title: 'Comments', write: 'Comment on the selected words', add: 'Comment', resolve: 'Resolve', reopen: 'Reopen', place: 'This place', lost: 'The source has changed; the place is gone', toAuthor: '{{name}} asks the author', showResolved_one: '{{count}} resolved', showResolved_other: '{{count}} resolved', hideResolved: 'Open ones only', noSelection: 'First select the words in the proof.',
  },
  bulk: {
    title: 'All of one rule: {{rule}}', hint: 'See first what will change; one undo takes all of it back.', where: 'Scope', article: 'This article', page: 'This page', folder_one: 'The folder ({{count}} page)', folder_other: 'The folder ({{count}} pages)', preview: 'What will change', none: 'No open questions of this rule here.', chosen_one: '{{chosen}} of {{count}} chosen', chosen_other: '{{chosen}} of {{count}} chosen', unfixable_one: '{{count}} has no fix to take', unfixable_other: '{{count}} have no fix to take',
    accept_one: 'Accept {{count}}', accept_other: 'Accept {{count}}', dismiss_one: 'Keep {{count}}', dismiss_other: 'Keep {{count}}', reading: 'Reading page {{done}} of {{total}}', folderCount_one: '{{count}} place on {{pages}} pages', folderCount_other: '{{count}} places on {{pages}} pages', more_one: '… and {{count}} more', more_other: '… and {{count}} more', stop: 'Stop', failed: 'Not changed: {{pages}}. All others are recorded.',
    done_one: 'Accepted {{count}} fix on {{pages}} pages.', done_other: 'Accepted {{count}} fixes on {{pages}} pages.', undoAll: 'Undo all', keep: 'Fine',
  },
  house: {
    title: 'House list', hint: 'Wordings that this paper forbids, weighs or writes its own way; names with posts; what is left alone; rules. A change counts at once. The file can be edited by hand as well.', add: 'Add', edit: 'Edit', save: 'Save', kind: 'Kind', wording: 'Wording', name: 'Name', rule: 'Rule', setting: 'Becomes', use: 'Write instead', posts: 'Posts', why: 'Why', within: 'Except in', withinHint: 'Longer wordings that are right', several: 'Part several by |', byRule: 'For which rule', allRules: 'All rules', choose: 'Choose one', off: 'Off', severity: 'Severity {{severity}}', search: 'Find in the list', empty: 'Nothing yet. Fill in a row above, or select words in the proof and add them.', fault: 'Line {{line}}: {{reason}}. It does not count.', editRow: 'Edit “{{name}}”', removeRow: 'Remove “{{name}}”',
    kinds: { forbidden: 'Forbidden', cautious: 'Weigh', preferred: 'Preferred', person: 'Name', ignore: 'Leave alone', rule: 'Rule' },
  },
};
