package se.fyrvakt.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be attached, by what the content is. Nothing in it runs by itself, and no page of a browser is. */
enum AcceptedKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    HEIF("image/heif", "heif", "heic"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tiff", "tif"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt"),
    LOG("text/x-log", "log"),
    CSV("text/csv", "csv"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OLD_WORD("application/msword", "doc"),
    OLD_EXCEL("application/vnd.ms-excel", "xls"),
    OLD_POWERPOINT("application/vnd.ms-powerpoint", "ppt"),
    WRITER("application/vnd.oasis.opendocument.text", "odt"),
    CALC("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    IMPRESS("application/vnd.oasis.opendocument.presentation", "odp"),
    MAIL("message/rfc822", "eml"),
    OUTLOOK("application/vnd.ms-outlook", "msg");

    private static final Map<String, AcceptedKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(AcceptedKind::mediaType, Function.identity()));

    private final String mediaType;
    private final List<String> endings;

    AcceptedKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    static Stream<AcceptedKind> of(String mediaType) {
        return Stream.ofNullable(BY_TYPE.get(mediaType));
    }

    /** For a form's {@code accept}. */
    static String accepted() {
        return Stream.concat(
                        Stream.of("image/*"),
                        Arrays.stream(values())
                                .flatMap(kind -> kind.endings.stream())
                                .map(ending -> "." + ending))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** The name with an ending that says what it is: a name that ends otherwise would open as something else. */
    String named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending) ? name : name + "." + endings.getFirst();
    }
}
