package al.krat.domain;

import al.krat.language.Gender;

/** How a person is addressed. */
public enum Honorific {
    /** z. (zoti) */
    MR(Gender.MASCULINE),
    /** znj. (zonja), also seen zj. */
    MRS(Gender.FEMININE);

    private final Gender gender;

    Honorific(Gender gender) {
        this.gender = gender;
    }

    public Gender gender() {
        return gender;
    }
}
