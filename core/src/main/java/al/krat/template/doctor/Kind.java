package al.krat.template.doctor;

/** What a paper is. */
public enum Kind {
    /** procesverbal: the one for which templates have a view */
    MINUTES,
    /** ftesë */
    INVITATION,
    /** rendi i ditës */
    AGENDA,
    /** listëprezencë */
    ATTENDANCE,
    /** njoftim */
    NOTICE,
    /** shkresë përcjellëse, or a letter with a subject and an addressee */
    COVER,
    /** anything else */
    OTHER
}
