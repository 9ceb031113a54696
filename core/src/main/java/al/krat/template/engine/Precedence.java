package al.krat.template.engine;

/**
 * In which order the attributes of one element act. Unlike in Thymeleaf, insertion comes after iteration and
 * condition, so that {@code th:each} or {@code th:if} with {@code th:replace} on one element means what it says.
 */
enum Precedence {
    EACH,
    CONDITION,
    WITH,
    INSERTION,
    ATTRIBUTE,
    CLASS_APPEND,
    CONTENT,
    FRAGMENT,
    BLOCK;

    int value() {
        return 100 * (ordinal() + 1);
    }
}
