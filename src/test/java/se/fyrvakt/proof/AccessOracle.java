package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;

/** Rows of an access export that somebody should look at. */
final class AccessOracle {

    private final Path folder;
    private final LocalDate day;
    private final PeopleOracle people;
    private long rows;
    private long withoutId;
    private long unknownId;
    private long left;
    private long elsewhere;

    AccessOracle(Path folder, LocalDate day, PeopleOracle people) {
        this.folder = folder;
        this.day = day;
        this.people = people;
    }

    void into(Figures figures) {
        CanonicalFile.each(folder, "behorigheter", this::see);
        figures.count("behorigheter.rader", rows);
        figures.count("behorigheter.utan_id", withoutId);
        figures.count("behorigheter.okant_id", unknownId);
        figures.count("behorigheter.slutat", left);
        figures.count("behorigheter.annan_enhets_mapp", elsewhere);
    }

    private void see(CanonicalRow row) {
        rows++;
        if (row.isEmpty("Anställnings-id")) {
            withoutId++;
            return;
        }
        var person = people.person(row.key("Anställnings-id"));
        if (person == null) {
            unknownId++;
            return;
        }
        if (person.hasLeft(day)) {
            left++;
        }
        var share = row.key("Mapp");
        if (person.isEmployed(day) && people.isUnit(share) && !share.equals(person.unit())) {
            elsewhere++;
        }
    }
}
