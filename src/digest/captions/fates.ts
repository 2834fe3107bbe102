/** Verbs for what happened to people and things that Chinese news counts (溺亡, 获救), as alternatives of a pattern. */
export const HAN_FATES =
  '遇难|死亡|身亡|丧生|溺亡|受伤|被困|失联|失踪|获救|中毒|染病|感染|滞留|受灾'
