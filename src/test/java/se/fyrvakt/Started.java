package se.fyrvakt;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, the way {@code ./fyrvakt} ends by starting it. */
final class Started implements AutoCloseable {

    private static final String CLASSES = Arrays.stream(
                    System.getProperty("java.class.path").split(":"))
            .filter(Predicate.not(path -> path.endsWith("test-classes") || path.endsWith("test-classes/")))
            .collect(Collectors.joining(":"));

    private final Process process;
    private final BufferedReader said;

    private Started(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Started java(Map<String, String> settings, String... arguments) throws IOException {
        return of(
                settings,
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-Dstdout.encoding=UTF-8",
                                        "-Dstderr.encoding=UTF-8",
                                        "-cp",
                                        CLASSES,
                                        "se.fyrvakt.FyrvaktApplication"),
                                Arrays.stream(arguments))
                        .toList());
    }

    /** On a port that happens to be free. */
    static Started server(Path data, String... more) throws IOException {
        return java(
                Map.of(),
                Stream.concat(Stream.of("start", "--server.port=0", "--fyrvakt.data=" + data), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    /** The script's word for a port that is free. */
    static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "--port=" + socket.getLocalPort();
        }
    }

    static Started script(Map<String, String> settings, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("./fyrvakt"));
        command.addAll(List.of(arguments));
        return of(settings, command);
    }

    private static Started of(Map<String, String> settings, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FYRVAKT_"));
        builder.environment().putAll(settings);
        return new Started(builder.start());
    }

    /** The address, when it answers. */
    String address() throws IOException {
        return line("Fyrvakt är igång på ").split(" ")[4];
    }

    /** The next line that starts so; fails with all it said where it ends instead. */
    String line(String start) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError(String.join("\n", lines));
    }

    /** Everything it says from now to its end. */
    List<String> lines() {
        return said.lines().toList();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    /** As Ctrl-C ({@code INT}), a service that is stopped ({@code TERM}) or a power cut ({@code KILL}). */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** As the operating system counts it: "312692 kB", and the most it has been. */
    String residentMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.matches("Vm(RSS|HWM):.*"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .collect(Collectors.joining(", "));
        }
    }

    /** The embedded PostgreSQL of a data folder; not alive once it has stopped. */
    static ProcessHandle postgres(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("TERM");
        exitCode();
    }
}
