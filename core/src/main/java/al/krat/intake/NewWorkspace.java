package al.krat.intake;

import al.krat.domain.Committees;
import al.krat.domain.Institution;
import al.krat.domain.Qark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@code krat.yaml} that a new workspace begins with: the qark's usual seats, and each setting explained. */
public final class NewWorkspace {

    /** Who usually sits (urdhri i Kryeministrit nr. 139/2006 and practice since), before and behind the municipalities. */
    private static final List<String> FIRST = List.of("prefekti", "keshilli-i-qarkut");

    private static final List<String> LAST = List.of(
            "prokuroria",
            "policia",
            "kufiri-dhe-migracioni",
            "shish",
            "sherbimi-social",
            "zyra-e-punes",
            "formimi-profesional",
            "inspektorati-i-punes",
            "arsimi",
            "shendetesia",
            "sekretari");

    private NewWorkspace() {}

    /** The text of the file. */
    public static String of(Qark qark) {
        var seats = new StringBuilder();
        List<Institution> institutions = Committees.ofQark(qark).institutions();
        FIRST.forEach(key -> seats.append(seat(institutions, key)));
        institutions.stream()
                .filter(Institution::municipality)
                .forEach(each -> seats.append(seat(institutions, each.key())));
        LAST.forEach(key -> seats.append(seat(institutions, key)));
        return template()
                .replace("{qark}", qark.albanianName())
                .replace("{key}", qark.key())
                .replace("{seats}", seats.substring(0, seats.length() - 1));
    }

    private static String seat(List<Institution> institutions, String key) {
        Institution institution = institutions.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return "  - " + institution.nameOn(null).nominative() + "\n";
    }

    private static String template() {
        try (InputStream in = NewWorkspace.class.getResourceAsStream(Workspace.FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + Workspace.FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
