package al.krat.cli;

import al.krat.Languages;
import al.krat.Paper;
import al.krat.domain.Body;
import al.krat.domain.BodyKind;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of output files: {@code procesverbali-krat-ttat-durres-2019-06-28-publik.pdf}, in ASCII. */
final class FileNames {

    private static final String NO_DATE = "pa-date";
    /** Typed names of bodies may be of any length, names of files may not. */
    private static final int LONGEST = 80;

    private FileNames() {}

    /** What a paper is called in the names of files. */
    static String of(Paper paper) {
        return switch (paper) {
            case INVITATION -> "ftesa";
            case AGENDA -> "rendi-i-dites";
            case ATTENDANCE_SHEET -> "listeprezenca";
            case NOTICE -> "njoftimi";
            case EXTRACT -> "ekstrakti";
            case COVER_LETTER -> "shkresa-percjellese";
        };
    }

    /**
     * A document's name without its ending.
     *
     * @param institution the key of the one that it is made for, or null
     */
    static String of(
            String document,
            Meeting meeting,
            Committee committee,
            @Nullable String institution,
            Edition edition,
            Languages languages) {
        List<String> parts = new ArrayList<>(List.of(document));
        parts.add(bodies(meeting.bodies()));
        if (committee.qark() != null) {
            parts.add(committee.qark().key());
        }
        parts.add(meeting.date() == null ? NO_DATE : meeting.date().toString());
        if (institution != null) {
            parts.add(Folding.ascii(institution));
        }
        if (edition == Edition.PUBLIC) {
            parts.add("publik");
        }
        if (languages != Languages.ALBANIAN) {
            parts.add(languages.code());
        }
        return String.join("-", parts);
    }

    /** The name, without its ending, of a document of some days rather than of a meeting. */
    static String of(String document, String days, Committee committee, Edition edition, Languages languages) {
        List<String> parts = new ArrayList<>(List.of(document, word(Body.KRAT)));
        if (committee.qark() != null) {
            parts.add(committee.qark().key());
        }
        parts.add(days);
        if (edition == Edition.PUBLIC) {
            parts.add("publik");
        }
        if (languages != Languages.ALBANIAN) {
            parts.add(languages.code());
        }
        return String.join("-", parts);
    }

    /** The whole name; a draft's says so. */
    static String with(String stem, boolean draft, String ending) {
        return stem + (draft ? "-projekt" : "") + "." + ending;
    }

    private static String bodies(List<Body> bodies) {
        if (bodies.isEmpty()) {
            return word(Body.KRAT);
        }
        String words = bodies.stream().map(FileNames::word).collect(Collectors.joining("-"));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static String word(Body body) {
        return body.kind() == BodyKind.OTHER && body.name() != null
                ? Folding.ascii(body.name())
                : body.kind().name().toLowerCase(Locale.ROOT);
    }
}
