package al.krat;

import al.krat.template.view.CalendarView;
import al.krat.template.view.MinutesView;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each template of a pack is about, by its name. */
final class Templates {

    static final String MINUTES = "minutes";

    static final Map<String, Class<? extends Record>> VIEWS = views();

    private Templates() {}

    private static Map<String, Class<? extends Record>> views() {
        var views = new LinkedHashMap<String, Class<? extends Record>>();
        views.put(MINUTES, MinutesView.class);
        views.put(CalendarMaker.TEMPLATE, CalendarView.class);
        for (Paper paper : Paper.values()) {
            views.put(paper.template(), paper.view());
        }
        return Map.copyOf(views);
    }
}
