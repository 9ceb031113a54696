package al.krat.template.expression;

/**
 * Which of its passes a loop is in, where no Thymeleaf turns it.
 *
 * @param index from 0
 * @param size how many passes there are
 */
public record Pass(int index, int size) {}
