package al.krat.examples;

import al.krat.Document;
import al.krat.Format;
import al.krat.Krat;
import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Statement;
import al.krat.template.TemplatePack;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A case-management system of its own makes minutes from its entities, in memory, without a file. */
public final class EmbeddingExample {

    /** An entity of the embedding system: a session in its calendar. */
    public record Session(
            int ordinal, LocalDate day, LocalTime from, LocalTime to, String room, List<Contribution> contributions) {}

    /** An entity of the embedding system: what an institution said and promised. */
    public record Contribution(String institution, String summary, String promise, LocalDate deadline) {}

    private final Krat krat = Krat.with(TemplatePack.named("durres")); // immutable, shared between threads

    /** Maps a session to a meeting; institutions go by their keys in the committee's directory. */
    public Meeting toMeeting(Session session) {
        var meeting = Meeting.builder()
                .body(Body.KRAT)
                .number(session.ordinal())
                .date(session.day())
                .start(session.from())
                .end(session.to())
                .place(session.room());
        var said = new ArrayList<Entry>();
        for (Contribution contribution : session.contributions()) {
            Party party = Party.known(contribution.institution(), contribution.institution());
            meeting.present(party);
            said.add(Statement.by(party, contribution.summary()));
            said.add(Commitment.taken(party, contribution.promise(), new Due.OnDate(contribution.deadline(), "")));
        }
        meeting.item(AgendaItem.of("Raportimi i institucioneve", said.toArray(Entry[]::new)));
        return meeting.build();
    }

    /** Checks and renders: the ten lines that the README shows. */
    public List<Finding> publish(Session session, Archive archive) {
        // README:begin
        Meeting meeting = toMeeting(session); // your entities → a Meeting
        List<Finding> findings = krat.check(meeting); // items[0].entries[1].due gabim E208 …
        Document minutes = krat.minutes(meeting, Edition.PUBLIC); // nothing internal is in it
        archive.store("procesverbal.pdf", minutes.bytes(Format.PDF)); // PDF/A-3a and PDF/UA-1
        archive.store("procesverbal.docx", minutes.bytes(Format.DOCX));
        // README:end
        return findings;
    }

    /** Wherever the embedding system keeps files. */
    public interface Archive {
        void store(String name, byte[] content);
    }
}
