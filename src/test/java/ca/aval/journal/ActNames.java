package ca.aval.journal;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of all acts of the program, as its class files hold them: in the classes that make an
 * act, and in those that hand one of these a name.
 */
final class ActNames {
    private static final String ACT = "ca/aval/platform/data/Act";
    private static final Pattern NAME = Pattern.compile("[A-Z]{4,}|[A-Z]{2,}(_[A-Z]{2,})+");

    /** Signs in capitals that stand beside an act and are none. */
    private static final Set<String> OTHERS = Set.of("FACEBOOK", "INSTAGRAM");

    private ActNames() {}

    static Set<String> all() throws IOException {
        List<ClassModel> classes = classes();
        Set<String> names = new TreeSet<>();
        Set<String> toldByOthers = new HashSet<>();
        for (ClassModel type : classes) {
            if (calls(type, Set.of(ACT))) {
                Set<String> own = capitals(type);
                names.addAll(own);
                if (own.isEmpty()) {
                    toldByOthers.add(type.thisClass().asInternalName());
                }
            }
        }
        for (ClassModel type : classes) {
            if (calls(type, toldByOthers)) {
                names.addAll(capitals(type));
            }
        }
        names.removeAll(OTHERS);
        return names;
    }

    private static Set<String> capitals(ClassModel type) {
        Set<String> found = new TreeSet<>();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof StringEntry text && NAME.matcher(text.stringValue()).matches()) {
                found.add(text.stringValue());
            }
        }
        return found;
    }

    private static boolean calls(ClassModel type, Set<String> owners) {
        String own = type.thisClass().asInternalName();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof MethodRefEntry method
                    && !method.owner().asInternalName().equals(own)
                    && owners.contains(method.owner().asInternalName())
                    && method.type().stringValue().contains("Ljava/lang/String;")) {
                return true;
            }
        }
        return false;
    }

    private static List<ClassModel> classes() throws IOException {
        List<Path> files;
        try (var found = Files.walk(root())) {
            files = found.filter(f -> f.toString().endsWith(".class")).toList();
        }
        List<ClassModel> classes = new ArrayList<>();
        for (Path file : files) {
            classes.add(ClassFile.of().parse(Files.readAllBytes(file)));
        }
        return classes;
    }

    private static Path root() {
        try {
            URI here = ActKind.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(here).resolve("ca/aval");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
