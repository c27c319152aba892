package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

/** The paper as one HTML file that needs nothing else: to read, to print, to keep. */
public final class HtmlPaper {

    private HtmlPaper() {}

    public static String write(Document document) {
        return """
                <!DOCTYPE html>
                <html lang="sv">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        escaped(document.head().title()),
                        PaperFile.text("html.css"),
                        new HtmlBody(document, ChartSvg::svg).written());
    }
}
