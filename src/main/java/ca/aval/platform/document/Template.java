package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A page layout, compiled while Aval was built.
 *
 * @param owner a class of the package whose folder holds it
 * @param name the file name without {@code .jasper}
 */
public record Template(Class<?> owner, String name) {

    JasperReport load() {
        try (InputStream in = owner.getResourceAsStream(name + ".jasper")) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("template " + name, e);
        }
    }
}
