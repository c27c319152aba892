package se.fyrvakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Registers;

/** docs/ordlista.md knows every word that people read and code has another name for. */
@ScreenTest
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** A term and what code calls it. */
    private record Term(String swedish, String english) {}

    @Autowired
    Registers registers;

    @Test
    void every_role_register_and_column_is_in_the_glossary() throws IOException {
        var roles = Arrays.stream(Role.values()).map(role -> new Term(role.label(), role.name()));
        var tables = registers.all().stream()
                .map(register -> new Term(register.words().one(), register.table()));
        var columns = registers.all().stream()
                .flatMap(register -> register.columns().stream())
                .map(column -> new Term(column.name(), column.sql()));
        assertThat(Stream.of(roles, tables, columns).flatMap(terms -> terms).distinct())
                .isSubsetOf(glossary());
    }

    private static List<Term> glossary() throws IOException {
        return Files.readAllLines(Path.of("docs/ordlista.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .flatMap(GlossaryTest::terms)
                .toList();
    }

    /** The first cell up to its first comma or bracket, with each of the names in the second. */
    private static Stream<Term> terms(String line) {
        var cells = line.split("\\|");
        var swedish = cells[1].replaceAll("[,(].*", "").replace("*", "").strip();
        return NAME.matcher(cells[2]).results().map(name -> new Term(swedish, name.group(1)));
    }
}
