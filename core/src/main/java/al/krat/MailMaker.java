package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Person;
import al.krat.domain.Seat;
import al.krat.language.Language;
import al.krat.template.TemplatePack;
import al.krat.writer.eml.EmlWriter;
import al.krat.writer.eml.Mail;
import al.krat.writer.eml.Mailbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the messages that letters are sent with, to those who hold the seats, as far as their addresses are known. */
record MailMaker(TemplatePack pack, Committee committee, Language language) {

    /**
     * Makes one message, which nobody has sent yet.
     *
     * @param institution to whose seats; null for all but the chair's
     * @param attached at least one
     */
    byte[] make(List<Attached> attached, @Nullable String institution) {
        Document first = attached.get(0).document();
        LocalDate day = first.asOf();
        return EmlWriter.write(new Mail(
                holders(day, MailMaker::isSender).findFirst().orElse(null),
                to(day, institution),
                first.title(),
                text(attached, first.author()),
                day,
                attached.stream().map(MailMaker::file).toList()));
    }

    /** The addresses that are known. */
    List<Mailbox> to(LocalDate day, @Nullable String institution) {
        return holders(
                        day,
                        seat -> institution == null
                                ? seat.role() != Seat.Role.CHAIR
                                : seat.institution().equals(institution))
                .toList();
    }

    private static boolean isSender(Seat seat) {
        return seat.role() == Seat.Role.SECRETARY;
    }

    private Stream<Mailbox> holders(LocalDate day, Predicate<Seat> wanted) {
        return committee.seats().stream()
                .filter(seat -> seat.on(day) && wanted.test(seat))
                .flatMap(seat -> committee.person(seat.holder()).stream())
                .filter(person -> person.email() != null
                        && Mailbox.isAddress(person.email().strip()))
                .map(MailMaker::mailbox)
                .distinct();
    }

    private static Mailbox mailbox(Person person) {
        String email = person.email() == null ? "" : person.email().strip();
        return new Mailbox(person.name().name(), email);
    }

    private String text(List<Attached> attached, String author) {
        var phrases = pack.phrases(language);
        var text = new StringBuilder(phrases.say("mail.greeting", Map.of())).append("\n\n");
        text.append(phrases.say("mail.text", Map.of())).append('\n');
        attached.stream().map(each -> each.document().title()).distinct().forEach(title -> text.append("– ")
                .append(title)
                .append('\n'));
        return text.append('\n')
                .append(phrases.say("letter.thanks", Map.of()))
                .append('\n')
                .append(author)
                .append('\n')
                .toString();
    }

    private static Mail.File file(Attached attached) {
        return new Mail.File(
                attached.name(),
                attached.format().mediaType(),
                attached.document().bytes(attached.format()));
    }
}
