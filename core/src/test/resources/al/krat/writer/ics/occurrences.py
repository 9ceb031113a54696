# Prints each time of each event of a calendar file, as another implementation sees them:
# UID, start, end (wall time and offset by the VTIMEZONE of the file, or a day), one a line, sorted.
import datetime
import sys

import icalendar
import recurring_ical_events
from dateutil.tz import tzical

path, first, last = sys.argv[1:4]
raw = open(path, "rb").read()
zone = tzical(path).get("Europe/Tirane")
calendar = icalendar.Calendar.from_ical(raw)
if calendar.to_ical().replace(b"\r\n ", b"") == b"":
    raise SystemExit("nothing")


def said(value):
    if isinstance(value, datetime.datetime):
        wall = value.replace(tzinfo=None)
        offset = int(wall.replace(tzinfo=zone).utcoffset().total_seconds() // 3600)
        if value.utcoffset() != wall.replace(tzinfo=zone).utcoffset():
            raise SystemExit("the zone of the file is not the zone of its name: %s" % value)
        return wall.strftime("%Y-%m-%dT%H:%M") + "+%02d" % offset
    return value.isoformat()


lines = []
day = lambda text: datetime.datetime.strptime(text, "%Y-%m-%d").date()
for event in recurring_ical_events.of(calendar).between(day(first), day(last)):
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else start
    lines.append("%s %s %s" % (event["UID"], said(start), said(end)))
print("\n".join(sorted(lines)))
