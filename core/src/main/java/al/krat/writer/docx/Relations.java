package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part refers to. The kinds are ours alone; a target outside the file can only be a hyperlink. */
final class Relations {
    private record Relation(String type, String target, boolean external) {}

    private final List<Relation> all = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** Refers to a part; the answer is the relationship's id. */
    String internal(String kind, String target) {
        return add(new Relation(Ooxml.RELATION + "/" + kind, target, false));
    }

    /** Refers to the core properties, whose type has a name space of its own. */
    void core(String target) {
        add(new Relation(Ooxml.CORE_RELATION, target, false));
    }

    /** Refers to an address that {@link Addresses} let pass; the same address twice is one relationship. */
    String link(String address) {
        return links.computeIfAbsent(address, a -> add(new Relation(Ooxml.RELATION + "/hyperlink", a, true)));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    private String add(Relation relation) {
        all.add(relation);
        return "rId" + all.size();
    }

    byte[] xml() {
        var xml = new Xml(1_024).open("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONS);
        for (int i = 0; i < all.size(); i++) {
            Relation relation = all.get(i);
            xml.open("Relationship")
                    .attribute("Id", "rId" + (i + 1))
                    .attribute("Type", relation.type())
                    .attribute("Target", relation.target());
            if (relation.external()) {
                xml.attribute("TargetMode", "External");
            }
            xml.close();
        }
        return xml.close().bytes();
    }
}
