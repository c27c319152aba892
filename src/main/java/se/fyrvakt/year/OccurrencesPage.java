package se.fyrvakt.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** An activity and its times this year and the next. */
record OccurrencesPage(WheelActivity activity, List<YearItem> items, LocalDate today, MoveForm form, Problems problems)
        implements Answer.Form {

    static String address(long activity) {
        return YearPage.ADDRESS + "/" + activity;
    }

    String move() {
        return address(activity.id()) + "/flytta";
    }

    /** The activity's row in its register. */
    String row() {
        return "/" + YearItem.ACTIVITIES + "/~" + activity.id();
    }

    /** The times that can still be moved, by the day they are planned. */
    Map<String, String> movable() {
        var movable = new LinkedHashMap<String, String>();
        items.stream()
                .filter(YearItem::canBeFinished)
                .forEach(item -> movable.put(item.planned().toString(), Swedish.capitalised(item.when())));
        return movable;
    }

    String lead() {
        return "%s, årshjulet %s.".formatted(Swedish.capitalised(activity.recurs()), activity.wheel());
    }
}
