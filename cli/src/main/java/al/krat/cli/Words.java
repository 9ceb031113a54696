package al.krat.cli;

import al.krat.Format;
import al.krat.Languages;
import al.krat.domain.Edition;
import al.krat.domain.Pillar;
import al.krat.domain.Qark;
import al.krat.language.Folding;
import al.krat.language.Language;
import al.krat.ledger.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that an option takes: Albanian ones and their English aliases, matched folded.
 *
 * @param byWord what each word means
 * @param offered those that are named where an unknown one was typed
 */
record Words<T>(Map<String, T> byWord, List<String> offered) implements ITypeConverter<T> {

    static final Words<Language> LANGUAGES = new Words<>(
            Map.of(
                    "sq", Language.ALBANIAN,
                    "shqip", Language.ALBANIAN,
                    "albanian", Language.ALBANIAN,
                    "en", Language.ENGLISH,
                    "anglisht", Language.ENGLISH,
                    "english", Language.ENGLISH),
            List.of("sq", "en"));

    /** The languages of documents, of which one may speak two. */
    static final Words<Languages> DOCUMENT_LANGUAGES = new Words<>(
            Map.of(
                    "sq", Languages.ALBANIAN,
                    "shqip", Languages.ALBANIAN,
                    "albanian", Languages.ALBANIAN,
                    "en", Languages.ENGLISH,
                    "anglisht", Languages.ENGLISH,
                    "english", Languages.ENGLISH,
                    "sq+en", Languages.ALBANIAN_AND_ENGLISH,
                    "shqip+anglisht", Languages.ALBANIAN_AND_ENGLISH,
                    "albanian+english", Languages.ALBANIAN_AND_ENGLISH),
            List.of("sq", "en", "sq+en"));

    static final Words<Edition> EDITIONS = new Words<>(
            Map.of(
                    "brendshem", Edition.INTERNAL,
                    "i brendshem", Edition.INTERNAL,
                    "internal", Edition.INTERNAL,
                    "publik", Edition.PUBLIC,
                    "public", Edition.PUBLIC),
            List.of("brendshem", "publik"));

    static final Words<Format> FORMATS = new Words<>(
            Map.of("docx", Format.DOCX, "word", Format.DOCX, "pdf", Format.PDF, "html", Format.HTML),
            List.of("docx", "pdf", "html"));

    static final Words<SheetFormat> SHEET_FORMATS = new Words<>(
            Map.of(
                    "xlsx", SheetFormat.XLSX,
                    "excel", SheetFormat.XLSX,
                    "docx", SheetFormat.DOCX,
                    "word", SheetFormat.DOCX,
                    "pdf", SheetFormat.PDF,
                    "html", SheetFormat.HTML),
            List.of("xlsx", "docx", "pdf", "html"));

    static final Words<Condition> CONDITIONS = new Words<>(
            Map.of(
                    "hapur", Condition.OPEN,
                    "open", Condition.OPEN,
                    "jashte-afatit", Condition.OVERDUE,
                    "overdue", Condition.OVERDUE,
                    "afer-afatit", Condition.NEAR,
                    "near", Condition.NEAR,
                    "pa-raportuar", Condition.UNREPORTED,
                    "unreported", Condition.UNREPORTED,
                    "mbyllur", Condition.CLOSED,
                    "closed", Condition.CLOSED),
            List.of("hapur", "jashte-afatit", "afer-afatit", "pa-raportuar", "mbyllur"));

    static final Words<Pillar> PILLARS = new Words<>(
            Map.of(
                    "ndjekja", Pillar.PROSECUTION,
                    "ndjekja penale", Pillar.PROSECUTION,
                    "prosecution", Pillar.PROSECUTION,
                    "mbrojtja", Pillar.PROTECTION,
                    "protection", Pillar.PROTECTION,
                    "parandalimi", Pillar.PREVENTION,
                    "prevention", Pillar.PREVENTION,
                    "bashkerendimi", Pillar.COORDINATION,
                    "coordination", Pillar.COORDINATION),
            List.of("ndjekja", "mbrojtja", "parandalimi", "bashkerendimi"));
    static final Words<CalendarForm> CALENDAR_FORMS = new Words<>(
            Map.of(
                    "docx", CalendarForm.DOCX,
                    "word", CalendarForm.DOCX,
                    "pdf", CalendarForm.PDF,
                    "html", CalendarForm.HTML,
                    "ics", CalendarForm.ICS),
            List.of("docx", "pdf", "html", "ics"));

    static final Words<Qark> QARKS = new Words<>(
            Arrays.stream(Qark.values()).collect(Collectors.toMap(Qark::key, qark -> qark)),
            Arrays.stream(Qark.values()).map(Qark::key).toList());

    /** The words of options, by what they mean. */
    static final Map<Class<?>, Words<?>> BY_TYPE = Map.of(
            Language.class, LANGUAGES,
            Languages.class, DOCUMENT_LANGUAGES,
            Edition.class, EDITIONS,
            Format.class, FORMATS,
            SheetFormat.class, SHEET_FORMATS,
            Condition.class, CONDITIONS,
            Pillar.class, PILLARS,
            CalendarForm.class, CALENDAR_FORMS,
            Qark.class, QARKS);

    /** What a word means; empty where it means nothing here. */
    Optional<T> find(String word) {
        return Optional.ofNullable(byWord.get(Folding.fold(word)));
    }

    @Override
    public T convert(String word) {
        return find(word).orElseThrow(() -> new TypeConversionException(word));
    }
}
