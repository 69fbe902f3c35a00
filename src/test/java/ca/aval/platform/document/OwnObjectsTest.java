package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.ContextClassLoaderObjectInputStream;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PriorityQueue;

/** Only page layouts are read as objects. */
class OwnObjectsTest {
    /** Of this program, but no page layout. */
    private record Foreign(String word) implements Serializable {}

    @Test
    void letsEveryTemplateThrough() throws IOException, ClassNotFoundException {
        Path sources = Path.of("src/main/jasper");
        List<Path> templates;
        try (var files = Files.walk(sources)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
        assertTrue(templates.size() > 1);
        for (Path template : templates) {
            String name = sources.relativize(template).toString().replace('\\', '/');
            String compiled = "/" + name.replace(".jrxml", ".jasper");
            assertInstanceOf(JasperReport.class, read(compiled), compiled);
        }
    }

    private static Object read(String compiled) throws IOException, ClassNotFoundException {
        try (InputStream in = OwnObjectsTest.class.getResourceAsStream(compiled);
                ObjectInputStream objects =
                        new ContextClassLoaderObjectInputStream(
                                DefaultJasperReportsContext.getInstance(), in)) {
            objects.setObjectInputFilter(OwnObjects.filter());
            return objects.readObject();
        }
    }

    @Test
    void refusesWhatIsNone() throws IOException {
        for (Object foreign : List.of(new Foreign("x"), new PriorityQueue<>(List.of("x", "y")))) {
            assertThrows(InvalidClassException.class, () -> back(foreign));
            Object[] hidden = {"x", foreign};
            assertThrows(InvalidClassException.class, () -> back(hidden));
        }
    }

    @Test
    void letsPlainWordsThrough() throws IOException, ClassNotFoundException {
        assertEquals("x", back("x"));
    }

    private static Object back(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(OwnObjects.filter());
            return in.readObject();
        }
    }
}
