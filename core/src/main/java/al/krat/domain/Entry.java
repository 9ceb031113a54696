package al.krat.domain;

/** Something that an agenda item's minutes hold, in the order of the notes. */
public sealed interface Entry
        permits Statement, Decision, Recommendation, Commitment, Activity, Observation, FollowUp, Memo {}
