package al.krat;

import al.krat.template.view.CalendarView;
import al.krat.template.view.MinutesView;
import al.krat.template.view.paper.ReminderView;
import al.krat.template.view.register.RegisterView;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each template of a pack is about, by its name. */
final class Templates {

    static final String MINUTES = "minutes";
    static final String REMINDER = "reminder";

    static final Map<String, Class<? extends Record>> VIEWS = views();

    private Templates() {}

    private static Map<String, Class<? extends Record>> views() {
        var views = new LinkedHashMap<String, Class<? extends Record>>();
        views.put(MINUTES, MinutesView.class);
        views.put(REMINDER, ReminderView.class);
        views.put(CalendarMaker.TEMPLATE, CalendarView.class);
        for (Paper paper : Paper.values()) {
            views.put(paper.template(), paper.view());
        }
        views.put(RegisterMaker.TEMPLATE, RegisterView.class);
        return Map.copyOf(views);
    }
}
