package se.fyrvakt.queue;

/** A forecast as a line: how many are left, week by week. */
record ForecastLine(Forecast forecast) {

    /** Two years are always shown, so that more hours are seen to make it steeper. */
    private static final int LEAST_WEEKS = 104;

    private static final int WEEKS_A_YEAR = 52;

    private int weeks() {
        return Math.max(LEAST_WEEKS, forecast.left().size() - 1);
    }

    String points() {
        var most = Math.max(1, forecast.left().getFirst());
        return Polyline.points(forecast.left().stream().map(left -> left / most).toList(), weeks());
    }

    /** How many years the whole width is. */
    int years() {
        return Math.ceilDiv(weeks(), WEEKS_A_YEAR);
    }
}
