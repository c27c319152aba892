package se.fyrvakt.posters;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one SVG path, a square of it one unit.
 *
 * @param size with the quiet zone of four squares that readers need
 */
record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        return new QrPicture(code.size + 2 * QUIET, path(code));
    }

    /** Runs of dark squares, line by line. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
