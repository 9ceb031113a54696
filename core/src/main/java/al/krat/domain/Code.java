package al.krat.domain;

/**
 * What is wrong. Each step has an enum of its codes; beside it lie {@code findings_sq.yaml} and
 * {@code findings_en.yaml} with a sentence for each name and, under {@code NAME.hint}, what to do about it.
 */
public interface Code {

    /** The constant's name, the key in the catalogues. */
    String name();

    /** The number that is printed behind E or V; unique over all steps, never reused. */
    int number();

    /** How grave it is where the finder says nothing else. */
    Severity severity();
}
