/** Signs of one event, and what each weighs in natural logarithms of odds. */
import type { FollowSigns } from '../followups/evidence.ts'

/** What the texts of two articles say of it, the later and the earlier. */
interface TextSigns {
  /** 1 where one is Chinese and the other English. */
  readonly across: number
  /** 1 where each opens with a name that the other does not have. */
  readonly otherNames: number
  /** 1 where the headline of the later tells what a company earned, half where only that of the earlier does. */
  readonly report: number
  /** Natural logarithm of the words of the shorter, 50 at most: a brief tells little of what it has not in common. */
  readonly length: number
  /** Square root of how many things both name that few others do. */
  readonly rareTerms: number
  /** Square root of how many names, nouns and events of both languages both open with. */
  readonly codes: number
  /** 1 where each opens with events of both languages, and none is the same. */
  readonly otherEvents: number
  /**
   * Natural logarithm of 1 and how many names one opens with that the other has nowhere; of the one with
   * fewer. None of Han, nor of two languages.
   */
  readonly ownNames: number
}

/** And of those of the same days. */
export interface NearSigns extends TextSigns {
  /** 1 on one day or the next. */
  readonly atOnce: number
  /** Figures that both give, and few others do. */
  readonly figures: number
}

/** And what the later of two says, that comes days or months after. */
export type LaterSigns = TextSigns & FollowSigns

/** And what the others say: those that are as like, and those that each is joined with. */
export interface GroupSigns {
  /** Mean similarity of each to the story of the other; the lower of both. */
  readonly similarity: number
  /** Of the best other partner of either, what it has of similarity. */
  readonly rival: number
  /** Natural logarithm of how many pairs would be joined. */
  readonly pairs: number
  /** 1 where the one is of no story yet. */
  readonly laterSingle: number
  readonly earlierSingle: number
}

/** And what speaks for it that an article is a feature of a story, told in its own way days later: 1 where it is so. */
export interface FeatureSigns {
  /** It gives a figure that the story gives, no small count, and with nobody else any. */
  readonly given: number
  /** How many numbers it gives with the story, small counts and shares too, and not with others that are like it; two at most. */
  readonly numbers: number
  /** Both have a name that nobody else has. */
  readonly exclusiveName: number
  /** What both name is more than words of many trades. */
  readonly named: number
  /** It opens with no news of its own. */
  readonly aside: number
  /** It does so on the day of the story or the next, and names rare terms with it and hardly any with others. */
  readonly beside: number
  /** Natural logarithm of 1 and how many rare terms it names with one of the story. */
  readonly rareTerms: number
  /** From the nearest of the story. */
  readonly days: number
  /** Natural logarithm of that with the one that it is most like. */
  readonly similarity: number
}

interface Weights<Signs> {
  /** Where there is no sign. */
  readonly none: number
  readonly texts: Readonly<Record<keyof Signs, number>>
  readonly others: Readonly<Record<keyof GroupSigns, number>>
}

/** Of two articles of the same days, and of days apart. */
export interface ModelWeights {
  readonly near: Weights<NearSigns>
  readonly later: Weights<LaterSigns>
}

/**
 * What each sign weighs: what annotated digests tell of the pairs that the rules leave, by logistic
 * regression. `tests/digest/weighStories.ts` prints them.
 */
export const WEIGHTS: ModelWeights = {
  near: {
    none: -5.39,
    texts: {
      across: 2.12,
      otherNames: -0.937,
      length: 1.21,
      report: -2.69,
      rareTerms: 1.89,
      codes: 0.703,
      otherEvents: -0.578,
      ownNames: -0.636,
      atOnce: 0.977,
      figures: 0.56,
    },
    others: {
      similarity: 9.51,
      rival: -4.68,
      pairs: -2.18,
      laterSingle: -0.449,
      earlierSingle: -0.562,
    },
  },
  later: {
    none: -8.73,
    texts: {
      across: 2.71,
      otherNames: -0.254,
      length: 2.3,
      report: -0.575,
      rareTerms: 1.51,
      codes: 0.818,
      otherEvents: 0.64,
      ownNames: -0.965,
      recalls: 2.2,
      outcome: 1.05,
      opens: 0.671,
    },
    others: {
      similarity: 9.87,
      rival: -3.84,
      pairs: -3.55,
      laterSingle: -1.48,
      earlierSingle: -2.79,
    },
  },
}

/** The same of digests of six to fifteen articles, cut from those: `weighStories.ts --few`. */
export const WEIGHTS_OF_FEW: ModelWeights = {
  near: {
    none: -8.34,
    texts: {
      across: 2.48,
      otherNames: -1.12,
      length: 1.49,
      report: -2.31,
      rareTerms: 1.93,
      codes: 0.867,
      otherEvents: -0.795,
      ownNames: -0.0432,
      atOnce: 1.2,
      figures: 0.66,
    },
    others: {
      similarity: 9.94,
      rival: -1.68,
      pairs: -0.271,
      laterSingle: -0.562,
      earlierSingle: -0.462,
    },
  },
  later: {
    none: -7.3,
    texts: {
      across: 1.44,
      otherNames: -1.4,
      length: 1.35,
      report: -2.49,
      rareTerms: 0.849,
      codes: 1.18,
      otherEvents: 0.325,
      ownNames: -0.164,
      recalls: 1.79,
      outcome: 0.867,
      opens: 0.82,
    },
    others: {
      similarity: 7.29,
      rival: -0.401,
      pairs: -0.478,
      laterSingle: -0.627,
      earlierSingle: -3.06,
    },
  },
}

/** Of features: `tests/digest/weighFeatures.ts` prints them, these of all sets up to mixed-286. */
export const FEATURE_WEIGHTS: {
  readonly none: number
  readonly signs: Readonly<Record<keyof FeatureSigns, number>>
} = {
  none: -7.13,
  signs: {
    given: 2.45,
    numbers: 1.27,
    exclusiveName: 1.29,
    named: 1.32,
    aside: 1.97,
    beside: 1.99,
    rareTerms: 2.64,
    days: -0.249,
    similarity: 0.211,
  },
}
