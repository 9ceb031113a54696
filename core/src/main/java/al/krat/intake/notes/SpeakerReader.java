package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.Party;
import al.krat.domain.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the words before a colon are a speaker: known names, «znj. Ana Kola (Zyra e Punës)», «Përfaqësuesja e
 * Zyrës së Punës». Words with a title, a function or the beginning of a name are one that is not known; others are text.
 */
final class SpeakerReader {

    /** Longer words are no speaker. */
    static final int LONGEST = 80;

    private final Parties parties;

    SpeakerReader(Parties parties) {
        this.parties = parties;
    }

    /**
     * The speakers, or null where the words are text.
     *
     * @param inHead whether no item was opened yet, where an unknown name is rather an unknown key
     */
    @Nullable List<Speaker> read(Typed label, boolean inHead) {
        if (label.isEmpty() || label.text.codePointCount(0, label.text.length()) > LONGEST) {
            return null;
        }
        if (label.isUnknown()) {
            return List.of(new Speaker(Party.typed(label.text), null));
        }
        NamedParty whole = parties.named.read(label);
        if (isSpeaker(whole)) {
            return List.of(speaker(whole));
        }
        var all = new ArrayList<NamedParty>();
        for (Typed name : parties.split(label)) {
            all.add(parties.named.read(name));
        }
        boolean someKnown = all.size() > 1 && all.stream().anyMatch(this::isSpeaker);
        if (someKnown && all.stream().allMatch(each -> isSpeaker(each) || isLikeOne(each) || isNameBeside(each))) {
            all.forEach(this::check);
            return all.stream().map(SpeakerReader::speaker).toList();
        }
        if (inHead ? isNear(whole) : isLikeOne(whole)) {
            check(whole);
            return List.of(speaker(whole));
        }
        return null;
    }

    private boolean isSpeaker(NamedParty named) {
        return named.detail() == null && named.substitute() == null && (named.isKnown() || isGuest(named));
    }

    /** Whether the attendance lists the words, or whom they sit for. */
    private boolean isGuest(NamedParty named) {
        Attending attending = parties.names.attending();
        return attending.isGuest(named.at().text)
                || attending.isGuest(named.name().text)
                || (named.party() instanceof Party.Typed typed && attending.isGuest(typed.words()));
    }

    /** Whether a name that is not known was meant as a speaker's. */
    private boolean isLikeOne(NamedParty named) {
        Typed name = named.name();
        if (named.detail() != null || named.substitute() != null) {
            return false;
        }
        if (isNear(named)) {
            return true;
        }
        if (PersonReader.isAddressed(name)) {
            return Functions.isCapitalised(name.from(name.text.indexOf(' ') + 1).text, 1) || name.text.contains("____");
        }
        boolean begins = Functions.of(name.folded().text) != null || parties.names.beginsLikeName(name.text);
        return begins && Functions.isCapitalised(name.text, 1);
    }

    private boolean isNear(NamedParty named) {
        Match match = parties.names.find(named.name().text);
        return match instanceof Match.Near || match instanceof Match.Several;
    }

    /** Whether a name beside one that is known is one, too: two words with a capital at least. */
    private static boolean isNameBeside(NamedParty named) {
        return named.detail() == null && Functions.isCapitalised(named.name().text, 2);
    }

    private void check(NamedParty named) {
        if (!isSpeaker(named)) {
            parties.check(named, NotesCode.SPEAKER_UNKNOWN);
        }
    }

    private static Speaker speaker(NamedParty named) {
        return new Speaker(named.party(), named.person());
    }
}
