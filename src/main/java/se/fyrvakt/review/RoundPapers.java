package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;

/** The papers about a round, made as they are asked for; the report of a closed round is the one kept then. */
@Component
class RoundPapers {

    private final ReviewRepository reviews;
    private final ReviewOrders orders;
    private final Press press;
    private final JdbcClient db;

    RoundPapers(ReviewRepository reviews, ReviewOrders orders, Press press, JdbcClient db) {
        this.reviews = reviews;
        this.orders = orders;
        this.press = press;
        this.db = db;
    }

    Answer of(Round round, String fileName, LocalDate today, Visitor visitor) {
        return ReviewPaper.of(fileName)
                .flatMap(paper -> PaperFormat.of(fileName, paper.word())
                        .<Answer>map(format -> Answer.Download.of(
                                fileName,
                                format.contentType(),
                                kept(round, fileName).orElseGet(() -> made(round, paper, format, today, visitor)))))
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<byte[]> kept(Round round, String fileName) {
        return db.sql("select content from access_round_paper where round_id = :round and file_name = :file")
                .param("round", round.id())
                .param("file", fileName)
                .query(byte[].class)
                .optional();
    }

    private byte[] made(Round round, ReviewPaper paper, PaperFormat format, LocalDate today, Visitor visitor) {
        var facts = new ReviewPaper.Facts(
                visitor.administrationName(),
                round,
                orders.units(round.id(), today),
                orders.of(round.id(), today),
                today);
        return press.make(() -> format.make(paper.document(facts)));
    }

    /** Keeps the report in each form as it is now. */
    void keep(Round round, LocalDate today, Visitor visitor) {
        var closed = reviews.round(round.id(), today).orElseThrow();
        for (var format : PaperFormat.values()) {
            db.sql("""
                    insert into access_round_paper (administration, round_id, file_name, content)
                    values (current_administration(), :round, :file, :content)
                    """)
                    .param("round", round.id())
                    .param("file", format.fileName(ReviewPaper.REPORT.word()))
                    .param("content", made(closed, ReviewPaper.REPORT, format, today, visitor))
                    .update();
        }
    }
}
