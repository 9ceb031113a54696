package al.krat.writer.docx;

import al.krat.domain.NotesForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes content controls: drop-down lists and date pickers. What is not chosen yet shows the blank of notes. */
final class NotesControls {
    private static final String BLANK = "____";
    private static final int FIRST_ID = 100_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Xml xml;
    private int controls;

    NotesControls(Xml xml) {
        this.xml = xml;
    }

    void choice(NotesForm.Choice choice) {
        begin(choice.name(), true);
        xml.open(choice.free() ? "w:comboBox" : "w:dropDownList");
        for (String option : choice.options()) {
            xml.open("w:listItem")
                    .attribute("w:displayText", option)
                    .attribute("w:value", option)
                    .close();
        }
        xml.close();
        content(null);
    }

    void day(NotesForm.Day day) {
        LocalDate known = day.day();
        begin(day.name(), known == null);
        xml.open("w:date");
        if (known != null) {
            xml.attribute("w:fullDate", known + "T00:00:00Z");
        }
        xml.value("w:dateFormat", "dd.MM.yyyy").value("w:lid", "sq-AL");
        xml.value("w:storeMappedDataAs", "dateTime").value("w:calendar", "gregorian");
        xml.close();
        content(known == null ? null : DAY.format(known));
    }

    /** Opens a control and its properties. */
    private void begin(String name, boolean open) {
        controls++;
        xml.open("w:sdt").open("w:sdtPr").value("w:alias", name).value("w:id", FIRST_ID + controls);
        if (open) {
            xml.flag("w:showingPlcHdr");
        }
    }

    private void content(@Nullable String text) {
        xml.close().open("w:sdtContent").open("w:r");
        if (text == null) {
            xml.open("w:rPr").value("w:rStyle", NotesStyles.PLACEHOLDER).close();
        }
        xml.element("w:t", text == null ? BLANK : text).close().close().close();
    }
}
