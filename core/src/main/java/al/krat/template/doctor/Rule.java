package al.krat.template.doctor;

/** Finds one kind of field. */
interface Rule {

    /** Says to the draft what it finds in a letter. */
    void look(Letter letter, Draft draft);
}
