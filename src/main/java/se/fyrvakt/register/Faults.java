package se.fyrvakt.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Examination#faults()} answers. */
final class Faults {

    private Faults() {}

    static Fault fault(ResultSet found, List<Column> present, Register register) throws SQLException {
        var value = found.getString(3);
        return new Fault(
                found.getLong(1),
                column(found.getInt(2), present, register),
                value == null ? "" : value,
                found.getString(4));
    }

    /** From 0 a column that is present, -1 none, below that one of the register's that is not present. */
    private static @Nullable Column column(int index, List<Column> present, Register register) {
        if (index >= 0) {
            return present.get(index);
        }
        return index == -1 ? null : register.columns().get(-2 - index);
    }
}
