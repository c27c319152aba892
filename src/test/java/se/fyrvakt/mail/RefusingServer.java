package se.fyrvakt.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that answers every receiver with one code, as real ones do to addresses that are not there. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final int code;

    RefusingServer(int code) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.code = code;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException closed) {
                // the test has ended, or the caller has
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        say(caller, "220 prov");
        for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
            say(caller, line.startsWith("RCPT") ? code + " no" : "250 ok");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
