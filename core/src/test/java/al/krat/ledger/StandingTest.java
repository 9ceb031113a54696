package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the year at Durrës does not come to. */
class StandingTest {

    /** A duty of 15 February, two meetings on its fate, and how it stands on a day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing said changes nothing
            31.03.2019        | pjesërisht           |                              | 2019-10-01 | PARTLY_DONE 2019-03-31 unreported
            31.03.2019        | shtyrë deri më 31.12.2019 |                         | 2019-10-01 | POSTPONED 2019-12-31 unreported
            31.03.2019        | pa realizuar         | në proces                    | 2019-10-01 | IN_PROGRESS 2019-03-31
            31.03.2019        |                      |                              | 2019-10-01 | OPEN 2019-03-31 unreported
            # postponed from one next meeting to the next, in the same words
            takimin e radhës  | shtyrë takimin e radhës: Mungojnë mjetet. | në proces | 2019-06-01 | POSTPONED 2019-09-27
            takimin e radhës  | shtyrë takimin e radhës: Mungojnë mjetet. | në proces | 2019-10-01 | IN_PROGRESS 2019-09-30
            takimin e radhës  | shtyrë takimin e radhës: Mungojnë mjetet. | shtyrë takimin e radhës: Ende. | 2019-10-01 | POSTPONED 2019-12-13
            # a rhythm that a date has replaced asks for no report any more, and the other way round
            çdo muaj          | shtyrë deri më 31.12.2019 | në proces               | 2019-11-15 | IN_PROGRESS 2019-12-31
            31.03.2019        | shtyrë çdo muaj: Mujore. | në proces                | 2019-11-15 | IN_PROGRESS unreported
            çdo muaj          | në proces            | në proces                    | 2019-10-29 | IN_PROGRESS
            çdo muaj          | në proces            | në proces                    | 2019-10-30 | IN_PROGRESS unreported
            # what has ended needs no report
            në vazhdimësi     | përmbushur           |                              | 2019-10-01 | FULFILLED
            31.03.2019        | përmbushur           | rihapur                      | 2019-10-01 | REOPENED 2019-03-31
            """)
    void stands(String due, String first, String second, LocalDate asOf, String expected) throws IOException {
        var ledger = new MemoryLedger();
        Meetings.meeting(
                ledger,
                Meetings.notes("15.02", "DETYRË Policia: Të raportojë. Afati: " + due)
                        + "Mbledhja e radhës: 17.05.2019\n");
        Meetings.meeting(
                ledger, Meetings.notes("17.05", "A-2019-001 " + said(first)) + "Mbledhja e radhës: 27.09.2019\n");
        Meetings.meeting(
                ledger, Meetings.notes("30.09", "A-2019-001 " + said(second)) + "Mbledhja e radhës: 13.12.2019\n");

        List<Standing> standings = Meetings.history(ledger).at(asOf);
        assertEquals(1, standings.size());
        Standing standing = standings.get(0);
        var words = new ArrayList<String>();
        words.add(standing.status().name());
        if (standing.deadline() != null) {
            words.add(standing.deadline().toString());
        }
        if (standing.unreported()) {
            words.add("unreported");
        }
        assertEquals(expected, String.join(" ", words));
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
