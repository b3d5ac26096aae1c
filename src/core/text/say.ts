/// The interface's languages.
export type Language = 'zh' | 'en';

/// A sentence in both languages of the interface. `{name}` stands for a value of `data` when it is said.
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export type SentenceData = Readonly<Record<string, string | number>>;

/// A sentence that has its values: what rules, the inference and the host hand to whoever shows it.
export interface Said {
  readonly text: Sentence;
  readonly data?: SentenceData;
}

/// The sentence in one language, its `{names}` filled in. A name without a value stays as it stands, so that a slip is seen.
export function say(said: Said | Sentence, language: Language): string {
  const { text, data } = 'text' in said ? said : { text: said, data: undefined };
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(data?.[name] ?? whole));
}
