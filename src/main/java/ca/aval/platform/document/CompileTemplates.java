package ca.aval.platform.document;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRCompiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles every letter template while Aval is built, so that the product holds no compiler. */
final class CompileTemplates {
    private CompileTemplates() {}

    /**
     * Compiles all {@code .jrxml} below the first folder into {@code .jasper} below the second.
     *
     * @param arguments the folder of sources, then the folder of classes
     */
    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        // two builds on one computer would otherwise write the same files in the common folder
        Path working = Files.createTempDirectory("templates");
        DefaultJasperReportsContext.getInstance()
                .setProperty(JRCompiler.COMPILER_TEMP_DIR, working.toString());
        try (var files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jrxml")).toList()) {
                String name = sources.relativize(file).toString().replace(".jrxml", ".jasper");
                Path compiled = classes.resolve(name);
                Files.createDirectories(compiled.getParent());
                JasperCompileManager.compileReportToFile(file.toString(), compiled.toString());
            }
        } finally {
            Files.delete(working);
        }
    }
}
