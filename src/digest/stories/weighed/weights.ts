/** Signs of the logistic regression, and their weights in natural logarithms of odds. */
import type { FollowSigns } from '../followups/evidence.ts'

/** Signs of the texts of two articles, the later and the earlier. */
interface TextSigns {
  /** 1 where one is Chinese and the other English. */
  readonly across: number
  /** 1 where each opens with a name that the other does not have. */
  readonly otherNames: number
  /** 1 where the later headline reports what a company earned, .5 where only the earlier does. */
  readonly report: number
  /** Natural logarithm of the words of the shorter, 50 at most: that a brief shares little says little. */
  readonly length: number
  /** Square root of how many rare terms both share. */
  readonly rareTerms: number
  /** Square root of how many names, nouns and events of both languages both open with. */
  readonly codes: number
  /** 1 where both share no word, name or code. */
  readonly unsaid: number
  /** 1 where each opens with events of both languages, and none is the same. */
  readonly otherEvents: number
  /**
   * Natural logarithm of 1 and how many names one opens with that the other has nowhere; the lesser of both. Names in Latin
   * letters alone, in one language.
   */
  readonly ownNames: number
}

/** Signs of a pair of the same days. */
export interface NearSigns extends TextSigns {
  /** 1 on one day or the next. */
  readonly atOnce: number
  /** Figures that both give, and few other articles. */
  readonly figures: number
}

/** Signs of a pair of days or months apart. */
export type LaterSigns = TextSigns & FollowSigns

/** Signs of other articles: the stories of both, and rivals. */
export interface GroupSigns {
  /** Mean similarity of each to the story of the other; the lesser of both. */
  readonly similarity: number
  /** Similarity of the best other partner of either. */
  readonly rival: number
  /** Natural logarithm of how many pairs would be joined. */
  readonly pairs: number
  /** 1 where it is of no story yet. */
  readonly laterSingle: number
  readonly earlierSingle: number
  /**
   * Natural logarithm of the articles of the digest that are of stories by then, against those that are of none: where few
   * tell of one event, chance joins more than events do.
   */
  readonly known: number
}

/** Signs that an article is a feature of a story; 1 where it is so. */
export interface FeatureSigns {
  /** It shares a figure, no small count, with the story, and none with any other article that is similar. */
  readonly given: number
  /** How many numbers, small counts and shares too, it shares with the story and not with others that are similar; two at most. */
  readonly numbers: number
  /** How many more they share whatever their unit, or without one; and how many durations; three at most of each. */
  readonly moreNumbers: number
  readonly durations: number
  /** Both have a name that no other article has. */
  readonly exclusiveName: number
  /** They share a rare term that is more than common Han bigrams. */
  readonly named: number
  /** It opens without news of its own. */
  readonly aside: number
  /** It does so on the day of the story or the next, and shares rare terms with it and hardly any with others. */
  readonly beside: number
  /** Natural logarithm of 1 and how many rare terms it shares with one of the story. */
  readonly rareTerms: number
  /** Days from the nearest of the story. */
  readonly days: number
  /** Natural logarithm of its similarity to the most similar of the story. */
  readonly similarity: number
}

interface Weights<Signs> {
  /** Of a pair without any sign. */
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
 * Fitted to the pairs of the annotated digests that the rules leave; `tests/digest/weighStories.ts` prints them.
 */
export const WEIGHTS: ModelWeights = {
  near: {
    none: -9.73,
    texts: {
      across: 2.19,
      otherNames: -0.9,
      length: 1.75,
      report: -2.01,
      rareTerms: 2.07,
      codes: 0.836,
      unsaid: -1.24,
      otherEvents: -1.04,
      ownNames: -0.355,
      atOnce: 0.725,
      figures: 1.53,
    },
    others: {
      similarity: 11.9,
      rival: -0.621,
      pairs: -1.56,
      laterSingle: -0.103,
      known: 0.132,
      earlierSingle: -0.794,
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
      unsaid: -3,
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
      known: 0,
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
      unsaid: 0,
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
      known: 0,
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
      unsaid: 0,
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
      known: 0,
      earlierSingle: -3.06,
    },
  },
}

/** Of features, fitted to all sets up to mixed-326; `tests/digest/weighFeatures.ts` prints them. */
export const FEATURE_WEIGHTS: {
  readonly none: number
  readonly signs: Readonly<Record<keyof FeatureSigns, number>>
} = {
  none: -6.78,
  signs: {
    given: 2.42,
    numbers: 2.03,
    moreNumbers: 1.16,
    durations: 2.78,
    exclusiveName: 1.26,
    named: 1.58,
    aside: 2.11,
    beside: 2.37,
    rareTerms: 2.03,
    days: -0.246,
    similarity: 0.34,
  },
}
