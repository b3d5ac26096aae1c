import type { ProofRule } from '../rule';
import { adverbialForAttributive } from './adverbial-for-attributive';
import { ageAgainstBirth } from './age-against-birth';
import { alteredPhrase } from './altered-phrase';
import { ambiguousRange } from './ambiguous-range';
import { anniversaryAgainstYear } from './anniversary-against-year';
import { approximationWithComma } from './approximation-with-comma';
import { attributiveForAdverbial } from './attributive-for-adverbial';
import { attributiveForComplement } from './attributive-for-complement';
import { blendedConstruction } from './blended-construction';
import { blendedWording } from './blended-wording';
import { captionDate } from './caption-date';
import { colonAfterInterruptedSpeech } from './colon-after-interrupted-speech';
import { colonAfterSource } from './colon-after-source';
import { colonBeforeName } from './colon-before-name';
import { colonWithinColon } from './colon-within-colon';
import { commaBeforeBracket } from './comma-before-bracket';
import { commaBeforeConjunction } from './comma-before-conjunction';
import { commaBetweenQuotes } from './comma-between-quotes';
import { confusedParticle } from './confused-particle';
import { confusedWord } from './confused-word';
import { commaInList } from './comma-in-list';
import { contradictoryApproximation } from './contradictory-approximation';
import { countAgainstList } from './count-against-list';
import { dateOutOfOrder } from './date-out-of-order';
import { decreaseByMultiple } from './decrease-by-multiple';
import { doubledMark } from './doubled-mark';
import { doubledWord } from './doubled-word';
import { doubtfulCharacter } from './doubtful-character';
import { doubtfulParticle } from './doubtful-particle';
import { endBeforeStart } from './end-before-start';
import { eraAgainstYear } from './era-against-year';
import { eraOfAnotherDynasty } from './era-of-another-dynasty';
import { erForLiang } from './er-for-liang';
import { etceteraWithEllipsis } from './etcetera-with-ellipsis';
import { fractionalCount } from './fractional-count';
import { halfwidthMark } from './halfwidth-mark';
import { headlineFigure } from './headline-figure';
import { houseTerm } from './house-term';
import { implausibleMeasure } from './implausible-measure';
import { impossibleDate } from './impossible-date';
import { inconsistentAcrossArticles } from './inconsistent-across-articles';
import { inconsistentCharacter } from './inconsistent-character';
import { inconsistentFigure } from './inconsistent-figure';
import { inconsistentName } from './inconsistent-name';
import { inconsistentOrganisation } from './inconsistent-organisation';
import { inconsistentPost } from './inconsistent-post';
import { inconsistentScore } from './inconsistent-score';
import { inconsistentUnit } from './inconsistent-unit';
import { leapDayWithoutLeapYear } from './leap-day-without-leap-year';
import { malformedDash } from './malformed-dash';
import { malformedEllipsis } from './malformed-ellipsis';
import { malformedTime } from './malformed-time';
import { markAfterOrdinal } from './mark-after-ordinal';
import { markAtStart } from './mark-at-start';
import { markWithinPair } from './mark-within-pair';
import { mismatchedConjunction } from './mismatched-conjunction';
import { mismatchedDimension } from './mismatched-dimension';
import { mismatchedMeasure } from './mismatched-measure';
import { mismatchedObject } from './mismatched-object';
import { mismatchedPredicate } from './mismatched-predicate';
import { misplacedQuestionMark } from './misplaced-question-mark';
import { misplacedQuoteStop } from './misplaced-quote-stop';
import { missingMeasure } from './missing-measure';
import { missingObject } from './missing-object';
import { missingPercentSign } from './missing-percent-sign';
import { missingStop } from './missing-stop';
import { missingSubject } from './missing-subject';
import { mismatchedParty } from './mismatched-party';
import { misspeltPhrase } from './misspelt-phrase';
import { misspeltTerm } from './misspelt-term';
import { misusedTitleMarks } from './misused-title-marks';
import { mixedNumeral } from './mixed-numeral';
import { nameWithWrongDot } from './name-with-wrong-dot';
import { obsoleteUnit } from './obsolete-unit';
import { oneSidedAnswer } from './one-sided-answer';
import { overlappingItems } from './overlapping-items';
import { partsAgainstWhole } from './parts-against-whole';
import { percentForPoints } from './percent-for-points';
import { pluralAfterCount } from './plural-after-count';
import { postAgainstList } from './post-against-list';
import { quoteWithinQuote } from './quote-within-quote';
import { quotedTitle } from './quoted-title';
import { rateInProse } from './rate-in-prose';
import { redundantConstruction } from './redundant-construction';
import { redundantWording } from './redundant-wording';
import { repeatedArticle } from './repeated-article';
import { repeatedClause } from './repeated-clause';
import { repeatedItem } from './repeated-item';
import { repeatedSentence } from './repeated-sentence';
import { shortenedName } from './shortened-name';
import { shortenedYear } from './shortened-year';
import { clockOutOfOrder } from './clock-out-of-order';
import { speechWithoutColon } from './speech-without-colon';
import { stageOutOfOrder } from './stage-out-of-order';
import { stopAfterHeadline } from './stop-after-headline';
import { stopWithinBrackets } from './stop-within-brackets';
import { stopWithinSentence } from './stop-within-sentence';
import { strayCharacter } from './stray-character';
import { strayComma } from './stray-comma';
import { sumOfParts } from './sum-of-parts';
import { trendAgainstFigures } from './trend-against-figures';
import { unitSymbol } from './unit-symbol';
import { unlikelyCharacter } from './unlikely-character';
import { unpairedMark } from './unpaired-mark';
import { variantWord } from './variant-word';
import { wrongAverage } from './wrong-average';
import { wrongCharacter } from './wrong-character';
import { wrongConversion } from './wrong-conversion';
import { wrongDayCount } from './wrong-day-count';
import { wrongDifference } from './wrong-difference';
import { wrongDuration } from './wrong-duration';
import { wrongFestivalDate } from './wrong-festival-date';
import { wrongLunarDate } from './wrong-lunar-date';
import { wrongPercentage } from './wrong-percentage';
import { wrongShare } from './wrong-share';
import { wrongProduct } from './wrong-product';
import { wrongRemainder } from './wrong-remainder';
import { wrongWeekday } from './wrong-weekday';
import { yearOutOfOrder } from './year-out-of-order';

/// All rules of proofing, by class.
export const proofRules: readonly ProofRule[] = [
  // character
  adverbialForAttributive, alteredPhrase, attributiveForAdverbial, attributiveForComplement, confusedParticle, confusedWord, doubtfulCharacter, doubtfulParticle, mismatchedMeasure, misspeltPhrase, misspeltTerm, strayCharacter, unlikelyCharacter, wrongCharacter,
  // punctuation
  colonAfterInterruptedSpeech, colonAfterSource, colonBeforeName, colonWithinColon, commaBeforeBracket, commaBeforeConjunction, commaBetweenQuotes, commaInList, doubledMark, etceteraWithEllipsis, halfwidthMark, malformedDash, malformedEllipsis, missingStop, markAfterOrdinal, markAtStart, markWithinPair, misplacedQuestionMark, misplacedQuoteStop, misusedTitleMarks, nameWithWrongDot, quotedTitle, quoteWithinQuote, speechWithoutColon, stopAfterHeadline, stopWithinBrackets, stopWithinSentence, strayComma, unpairedMark,
  // numeral
  ambiguousRange, approximationWithComma, contradictoryApproximation, decreaseByMultiple, erForLiang, malformedTime, missingPercentSign, mixedNumeral, percentForPoints, shortenedYear,
  // unit
  fractionalCount, implausibleMeasure, mismatchedDimension, obsoleteUnit, rateInProse, unitSymbol,
  // variant
  variantWord,
  // wording
  blendedWording, redundantConstruction, redundantWording,
  // grammar
  blendedConstruction, mismatchedConjunction, mismatchedObject, mismatchedPredicate, missingMeasure, missingObject, overlappingItems, pluralAfterCount, missingSubject, oneSidedAnswer,
  // consistency
  captionDate, headlineFigure, inconsistentAcrossArticles, inconsistentCharacter, inconsistentFigure, inconsistentName, inconsistentOrganisation, inconsistentPost, inconsistentScore, inconsistentUnit, shortenedName,
  // fact
  ageAgainstBirth, anniversaryAgainstYear, clockOutOfOrder, countAgainstList, dateOutOfOrder, endBeforeStart, eraAgainstYear, eraOfAnotherDynasty, impossibleDate, leapDayWithoutLeapYear, partsAgainstWhole, stageOutOfOrder, sumOfParts, trendAgainstFigures, wrongAverage, wrongConversion, wrongDayCount, wrongDifference, wrongDuration, wrongFestivalDate, wrongLunarDate, wrongPercentage, wrongProduct, wrongRemainder, wrongShare, wrongWeekday, yearOutOfOrder,
  // duplicate
  doubledWord, repeatedArticle, repeatedClause, repeatedItem, repeatedSentence,
  // term
  houseTerm, mismatchedParty, postAgainstList,
];
