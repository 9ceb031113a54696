package al.krat.intake.notes;

/** The list items below a keyword in the plural: «DETYRA:». */
final class PluralLines implements LineReader {

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        PluralList plural = minutes.plural;
        if (plural == null || !line.point()) {
            return false;
        }
        RecordDraft empty = plural.empty();
        if (empty != null) {
            ItemDraft item = minutes.current();
            if (item == null || !empty.isEmpty() || !item.remove(empty)) {
                return false;
            }
        }
        Typed typed = line.content();
        RecordType type = plural.type();
        int colon =
                switch (type) {
                    case INDICATOR -> -1;
                    case DECISION -> bracket(typed);
                    default -> typed.enclosures().colon(0);
                };
        Typed who = colon <= 0 ? typed.cut(0, 0) : typed.cut(0, colon);
        boolean named = colon > 0
                && (who.text.startsWith("[")
                        || type == RecordType.ACTIVITY
                        || KeywordLines.isLikeName(withoutLead(who), minutes.parties));
        Typed text = named ? typed.from(colon + 1) : typed;
        var record = new RecordDraft(type, typed, named ? who : typed.cut(0, 0), text, true, minutes);
        minutes.entry(record, typed);
        minutes.open = record.open();
        minutes.plural = new PluralList(type, null, true);
        return true;
    }

    /** The colon behind an id in brackets, or -1. */
    private static int bracket(Typed typed) {
        int colon = typed.enclosures().colon(0);
        return typed.text.startsWith("[") && colon == typed.text.indexOf(']') + 1 ? colon : -1;
    }

    private static Typed withoutLead(Typed who) {
        var cursor = new Cursor(who);
        boolean lead = cursor.takeWords("per") || cursor.takeWords("drejtuar") || cursor.takeWords("nga");
        return lead ? who.from(who.folded().origin(cursor.at)) : who;
    }
}
