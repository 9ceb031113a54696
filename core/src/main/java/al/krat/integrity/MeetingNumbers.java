package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Meetings are counted from 1; the protocol office writes 1026, and 1026/1 for what follows in the same matter. */
final class MeetingNumbers implements Check {

    private static final Pattern PROTOCOL = Pattern.compile("\\d{1,9}(?:/\\d{1,9})?");

    @Override
    public void check(Context context, Consumer<Finding> found) {
        Meeting meeting = context.meeting();
        if (meeting.number() != null && meeting.number() < 1) {
            found.accept(
                    context.finding(IntegrityCode.NUMBER_IMPOSSIBLE, "number", Map.of("number", meeting.number())));
        }
        String protocol = meeting.protocol();
        if (protocol != null
                && !Blanks.isUnsaid(protocol)
                && !PROTOCOL.matcher(protocol.strip()).matches()) {
            found.accept(context.finding(IntegrityCode.PROTOCOL_FORM, "protocol", Map.of("protocol", protocol)));
        }
    }
}
