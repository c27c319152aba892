package se.fyrvakt.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module asks for before a person does something to rows, beyond what the rows themselves must fulfil. Files that
 * are read in tell what already is, and no gate stops them. Declared as a bean.
 */
@FunctionalInterface
public interface Gate {

    /**
     * What is to be done.
     *
     * @param rows the numbers of those that are changed; empty for a new one
     * @param cells as they will be; a column that is not touched is not there
     */
    record Act(Register register, List<Long> rows, Map<Column, @Nullable String> cells) {

        public boolean isNew() {
            return rows.isEmpty();
        }
    }

    /** What stands in the way, within the transaction of the act; empty lets it through. */
    List<Fault> faults(Act act);

    /** The same of several acts that are one to whoever does them, in as many statements whatever their number. */
    default List<Fault> faults(List<Act> acts) {
        return acts.stream().flatMap(act -> faults(act).stream()).toList();
    }
}
