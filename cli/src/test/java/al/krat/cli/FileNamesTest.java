package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.Languages;
import al.krat.domain.Body;
import al.krat.domain.BodyKind;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.Qark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final Committee DURRES = committee(Qark.DURRES);

    @Test
    void namesBodiesQarkAndDay() {
        Meeting joint = Meeting.builder()
                .body(Body.KRAT)
                .body(Body.TTAT)
                .date(LocalDate.of(2019, 6, 28))
                .build();

        assertEquals(
                "procesverbali-krat-ttat-durres-2019-06-28", name(joint, DURRES, Edition.INTERNAL, Languages.ALBANIAN));
        assertEquals(
                "procesverbali-krat-ttat-durres-2019-06-28-publik-en",
                name(joint, DURRES, Edition.PUBLIC, Languages.ENGLISH));
        assertEquals(
                "procesverbali-krat-ttat-durres-2019-06-28-sq-en",
                name(joint, DURRES, Edition.INTERNAL, Languages.ALBANIAN_AND_ENGLISH));
    }

    @Test
    void saysWhereNothingIsKnown() {
        Meeting meeting = Meeting.builder().build();

        assertEquals(
                "procesverbali-krat-pa-date", name(meeting, committee(null), Edition.INTERNAL, Languages.ALBANIAN));
    }

    @Test
    void foldsTypedBodiesAndKeepsThemShort() {
        Meeting meeting = Meeting.builder()
                .body(new Body(BodyKind.OTHER, "Grupi i Punës / Çështje"))
                .build();
        Meeting endless = Meeting.builder()
                .body(new Body(BodyKind.OTHER, "ë".repeat(5000)))
                .build();

        assertEquals(
                "procesverbali-grupi-i-punes-ceshtje-durres-pa-date",
                name(meeting, DURRES, Edition.INTERNAL, Languages.ALBANIAN));
        assertEquals(
                109, name(endless, DURRES, Edition.INTERNAL, Languages.ALBANIAN).length());
    }

    @Test
    void draftsSayThatTheyAre() {
        assertEquals("x-projekt.docx", FileNames.with("x", true, "docx"));
        assertEquals("x.html", FileNames.with("x", false, "html"));
    }

    private static String name(Meeting meeting, Committee committee, Edition edition, Languages languages) {
        return FileNames.of("procesverbali", meeting, committee, null, edition, languages);
    }

    private static Committee committee(@org.jspecify.annotations.Nullable Qark qark) {
        return new Committee(qark, List.of(), List.of(), List.of(), Conventions.DEFAULT);
    }
}
