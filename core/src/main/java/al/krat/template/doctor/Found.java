package al.krat.template.doctor;

import al.krat.domain.Place;

/**
 * A field that was found.
 *
 * @param field what it is
 * @param place where in the letter
 * @param was the words that it had, cut where they are long
 * @param becomes what the template says there; empty for what became a fact of pack.yaml or stays as it is
 */
public record Found(Field field, Place place, String was, String becomes) {}
