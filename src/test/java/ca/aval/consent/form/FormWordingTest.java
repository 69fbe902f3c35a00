package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class FormWordingTest {
    private static final List<String> LAWS = List.of("quebec", "ontario");
    private static final Pattern BRACES = Pattern.compile("\\{\\w+}");

    @Test
    void isFiledUnderItsVersion() {
        FormWording wording = FormWording.of("quebec", Language.FRENCH);
        assertEquals("L06/4.1", wording.id());
        assertEquals("quebec", wording.jurisdiction());
        assertEquals(2, wording.takedownBusinessDays());
        assertThrows(
                IllegalArgumentException.class, () -> FormWording.of("yukon", Language.FRENCH));
    }

    @Test
    void saysTheSameInBothLanguages() {
        for (String law : LAWS) {
            for (SigningRule rule : SigningRule.values()) {
                var french = FormWording.of(law, Language.FRENCH).texts(rule);
                var english = FormWording.of(law, Language.ENGLISH).texts(rule);
                assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
                for (String key : french.keySet()) {
                    assertEquals(
                            braces(french.getOrDefault(key, "")),
                            braces(english.getOrDefault(key, "")),
                            key);
                }
            }
        }
    }

    @Test
    void keepsFrenchTypography() {
        Pattern wrong = Pattern.compile(".*( [:;!?»%]|« |['\"]|\\d{1,2} (jours|ans)).*");
        for (String law : LAWS) {
            String all = FormWording.of(law, Language.FRENCH).data().toString();
            for (String text : all.split("\"[,:]?\"?", -1)) {
                assertFalse(wrong.matcher(text).matches(), text);
            }
        }
    }

    @Test
    void isKeptWithTheVersionOfTheForm() {
        var pins = Specimens.grandsPins();
        var uses = Specimens.USES.defaults(pins);
        FormWording french = FormWording.of("quebec", Language.FRENCH);
        FormVersionText text = FormVersionText.of(french, uses);
        assertEquals("L06/4.1", text.id());
        assertEquals(64, text.sha256().length());
        assertEquals(text, FormVersionText.of(french, uses));
        assertNotEquals(text.sha256(), FormVersionText.of(french, uses.subList(0, 5)).sha256());
        assertNotEquals(
                text.sha256(),
                FormVersionText.of(FormWording.of("quebec", Language.ENGLISH), uses).sha256());
    }

    private static Set<String> braces(String text) {
        return BRACES.matcher(text.replace("{ordinal}", "{level}"))
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }
}
