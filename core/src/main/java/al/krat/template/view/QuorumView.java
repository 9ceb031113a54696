package al.krat.template.view;

/**
 * The quorum (kuorumi).
 *
 * @param state MET, NOT_MET or UNKNOWN
 * @param required votes it takes, 0 where unknown
 * @param seats voting seats, 0 where unknown
 * @param present voting members present at the opening
 */
public record QuorumView(String state, int required, int seats, int present) {}
