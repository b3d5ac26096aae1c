/// Whether a rule's source names a national standard without a clause: the rule follows it, but which clause says so was not checked.
export const lacksClause = (source: string): boolean => source.split('; ').some((one) => /^GB(?:\/T)? [\d.]+-\d+$/.test(one));
