package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files of adopted reports, within a transaction of the administration. */
@Repository
class KeptFileRepository {

    private final JdbcClient db;

    KeptFileRepository(JdbcClient db) {
        this.db = db;
    }

    void add(long report, KeptFile file) {
        db.sql("""
                insert into report_file (administration, report, name, content, digest)
                values (current_administration(), :report, :name, :content, :digest)
                """)
                .param("report", report)
                .param("name", file.name())
                .param("content", file.content())
                .param("digest", file.digest())
                .update();
    }

    Optional<KeptFile> find(long report, String name) {
        return db.sql("select name, content, digest from report_file where report = :report and name = :name")
                .param("report", report)
                .param("name", name)
                .query((found, n) ->
                        new KeptFile(found.getString("name"), found.getBytes("content"), found.getBytes("digest")))
                .optional();
    }

    /**
     * A file as the page names it.
     *
     * @param isSound whether its bytes still have the checksum they were kept with
     */
    record Listed(String name, long size, String checksum, boolean isSound) {}

    List<Listed> all(long report) {
        return db.sql("""
                select name, length(content) as size, digest, sha256(content) = digest as is_sound
                  from report_file where report = :report order by name
                """)
                .param("report", report)
                .query((found, n) -> new Listed(
                        found.getString("name"),
                        found.getLong("size"),
                        HexFormat.of().formatHex(found.getBytes("digest")),
                        found.getBoolean("is_sound")))
                .list();
    }

    /** One checksum for all of them: of a line with checksum and name for each, in the order of the names. */
    static byte[] digest(List<KeptFile> files) {
        var lines = new StringBuilder();
        files.stream()
                .sorted(java.util.Comparator.comparing(KeptFile::name))
                .forEach(file -> lines.append(file.checksum())
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        return KeptFile.sha256(lines.toString().getBytes(UTF_8));
    }
}
