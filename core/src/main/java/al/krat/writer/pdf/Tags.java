package al.krat.writer.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Puts the structure tree right where the renderer leaves it wrong: a caption comes first in its table, a header row that
 * is printed again on a later page is said once, parts of tables without rows are left out, and a contents list is one.
 */
final class Tags {
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName CAPTION = COSName.getPDFName("Caption");
    private static final COSName BODY = COSName.getPDFName("TBody");
    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final COSName FOOT = COSName.getPDFName("TFoot");

    private final Map<COSBase, BitSet> repeated = new IdentityHashMap<>();
    private final COSArray parents;

    private Tags(COSArray parents) {
        this.parents = parents;
    }

    /** Mends the tree and returns, by page, the marked contents that no longer are in it. */
    static Map<COSBase, BitSet> mend(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary tree = root.getCOSObject();
        var tags = new Tags(tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
        tags.walk(tree);
        return tags.repeated;
    }

    private void walk(COSDictionary element) {
        List<COSDictionary> kids = elements(element);
        COSDictionary before = null;
        for (COSDictionary kid : kids) {
            COSName role = ContentsTags.role(kid.getCOSName(COSName.S), element.getCOSName(COSName.S));
            kid.setItem(COSName.S, role);
            if (ContentsTags.isLeader(role, element.getCOSName(COSName.S))) {
                silence(kid, null);
                array(element).removeObject(kid);
            } else if (HEAD.equals(role)) {
                once(kid, null);
            } else {
                walk(kid);
            }
            if ((HEAD.equals(role) || FOOT.equals(role)) && elements(kid).isEmpty()) {
                array(element).removeObject(kid);
            } else if (CAPTION.equals(role) && before != null && TABLE.equals(before.getCOSName(COSName.S))) {
                array(element).removeObject(kid);
                array(before).add(0, kid);
                kid.setItem(COSName.P, before);
            }
            if (TABLE.equals(role)) {
                rows(kid);
            }
            before = kid;
        }
    }

    /** A table of a head alone has rows and no head (ISO 14289-1, 7.2). */
    private static void rows(COSDictionary table) {
        List<COSDictionary> parts = elements(table);
        if (parts.stream().noneMatch(part -> BODY.equals(part.getCOSName(COSName.S)))) {
            parts.stream()
                    .filter(part -> HEAD.equals(part.getCOSName(COSName.S)))
                    .forEach(part -> part.setItem(COSName.S, BODY));
        }
    }

    /** Keeps of a table's head what stands on the first of its pages, and returns that page. */
    private @Nullable COSBase once(COSDictionary element, @Nullable COSBase known) {
        COSBase first = known;
        COSBase own = element.getDictionaryObject(COSName.PG);
        for (COSBase kid : List.copyOf(array(element).toList())) {
            if (kid instanceof COSInteger) {
                first = first == null ? own : first;
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                first = once(dictionary, first);
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                COSDictionary page = reference.getCOSDictionary(COSName.PG);
                first = first == null ? page : first;
                if (page != null && page != first) {
                    array(element).remove(reference);
                    drop(page, reference.getInt(COSName.MCID));
                }
            }
        }
        return first;
    }

    /** Takes the marked contents of an element out of the tree. */
    private void silence(COSDictionary element, @Nullable COSDictionary around) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? around : own;
        for (COSBase kid : array(element).toList()) {
            if (kid instanceof COSInteger id && page != null) {
                drop(page, id.intValue());
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                COSDictionary its = reference.getCOSDictionary(COSName.PG);
                drop(its, reference.getInt(COSName.MCID));
            } else if (kid instanceof COSDictionary inner) {
                silence(inner, page);
            }
        }
    }

    private void drop(COSDictionary page, int id) {
        repeated.computeIfAbsent(page, key -> new BitSet()).set(id);
        int key = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i + 1 < parents.size(); i += 2) {
            if (parents.getInt(i) == key) {
                ((COSArray) parents.getObject(i + 1)).set(id, COSNull.NULL);
            }
        }
    }

    /** The structure elements among the kids of one. */
    private static List<COSDictionary> elements(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> all = new ArrayList<>();
        for (COSBase kid : kids instanceof COSArray array ? array.toList() : Collections.singletonList(kids)) {
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                all.add(dictionary);
            }
        }
        return all;
    }

    /** The kids of an element as a list that can be changed. */
    private static COSArray array(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        var array = new COSArray();
        if (kids != null) {
            array.add(kids);
        }
        element.setItem(COSName.K, array);
        return array;
    }
}
