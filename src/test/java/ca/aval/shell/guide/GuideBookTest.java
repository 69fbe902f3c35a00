package ca.aval.shell.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;
import ca.aval.platform.text.Language;
import ca.aval.shell.Page;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class GuideBookTest extends UiTest {
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\*\\*|`|\\]\\(|!\\[|^#|^\\s*[-*] |\\|", Pattern.MULTILINE);

    private final GuideBook book = new GuideBook();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theIndexListsEveryPageOfItsLanguage(Language language) throws IOException {
        Set<String> listed = new TreeSet<>();
        try (var files = Files.list(Path.of("docs", "guide", language.code()))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString();
                assertTrue(book.nameOf(language, name).isPresent(), name + " is not listed");
                listed.add(book.nameOf(language, name).orElseThrow());
            }
        }
        assertEquals(new TreeSet<>(book.names()), listed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsDrawnWithoutMarksLeftOver(Language language) {
        for (String name : book.names()) {
            List<String> said = new ArrayList<>();
            int[] pictures = {0};
            doOnScreen(() -> collect(draw(language, name), said, pictures));
            assertFalse(said.isEmpty(), name);
            for (String words : said) {
                assertFalse(LEFT_OVER.matcher(words).find(), name + ": " + words);
            }
            assertTrue(pictures[0] > 0 || !source(language, name).contains("!["), name);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLicencesAreDrawnToo(Language language) {
        List<String> said = new ArrayList<>();
        doOnScreen(
                () ->
                        collect(
                                new MarkdownBlocks(
                                                new MarkdownWords(
                                                        link -> false,
                                                        link -> {},
                                                        path -> Optional.empty()))
                                        .draw(book.licences(language)),
                                said,
                                new int[1]));
        assertTrue(said.contains("AtlantaFX 2.1.0"), said::toString);
    }

    /** Every page of the window says by itself which page explains it, and that page is written. */
    @Test
    void everyPageOfTheWindowNamesAPageOfTheGuide() throws IOException {
        List<JavaClass> pages =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("ca.aval")
                                .stream()
                                .filter(type -> type.isAssignableTo(Page.class))
                                .filter(
                                        type ->
                                                !type.getModifiers()
                                                        .contains(JavaModifier.ABSTRACT))
                                .toList();
        assertTrue(pages.size() > 5, pages::toString);
        for (JavaClass page : pages) {
            String named = guideOf(page).orElse("nothing");
            assertTrue(book.names().contains(named), page.getName() + " names " + named);
        }
    }

    private static Optional<String> guideOf(JavaClass page) throws IOException {
        try (InputStream in =
                GuideBookTest.class.getResourceAsStream(
                        "/" + page.getName().replace('.', '/') + ".class")) {
            ClassModel model = ClassFile.of().parse(in.readAllBytes());
            return model.methods().stream()
                    .filter(method -> method.methodName().equalsString("guide"))
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> code.elementStream())
                    .filter(ConstantInstruction.class::isInstance)
                    .map(element -> String.valueOf(((ConstantInstruction) element).constantValue()))
                    .findFirst();
        }
    }

    private Parent draw(Language language, String name) {
        return new MarkdownBlocks(
                        new MarkdownWords(
                                link -> book.nameOf(language, link).isPresent(),
                                link -> {},
                                path -> book.picture(language, path)))
                .draw(book.page(language, name));
    }

    private static String source(Language language, String name) {
        try (var files = Files.list(Path.of("docs", "guide", language.code()))) {
            GuideBook book = new GuideBook();
            return files.filter(
                            file ->
                                    book.nameOf(language, file.getFileName().toString())
                                            .filter(name::equals)
                                            .isPresent())
                    .map(GuideBookTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Parent parent, List<String> said, int[] pictures) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                boolean code = node.getStyleClass().contains("guide-inline-code");
                said.add(code ? "code" : text.getText());
            }
            if (node instanceof Labeled label && !node.getStyleClass().contains("guide-code")) {
                said.add(label.getText());
            }
            if (node instanceof ImageView) {
                pictures[0]++;
            }
            if (node instanceof Parent inner) {
                collect(inner, said, pictures);
            }
        }
    }
}
