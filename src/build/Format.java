import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the formatter over every Java source: {@code check} fails on a difference, {@code write} mends it. */
final class Format {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean check = arguments[0].equals("check");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-jar", arguments[1], "--aosp"));
        command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        Path root = Path.of(arguments[2]);
        Path files = Files.createTempFile("sources", ".txt");
        try (var sources = Files.walk(root)) {
            Files.write(files, sources.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.startsWith(root.resolve("build"))).map(Path::toString).toList());
            command.add("@" + files);
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (!check) { // a comment that was just folded may be folded once more
                status = new ProcessBuilder(command).inheritIO().start().waitFor();
            }
            if (status != 0) {
                System.out.println("These sources are not formatted. Mend them with: mvn generate-sources exec:exec@format");
                System.exit(1);
            }
        } finally {
            Files.delete(files);
        }
    }
}
