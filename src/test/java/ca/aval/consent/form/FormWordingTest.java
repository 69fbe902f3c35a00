package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.policy.profile.Wording.Person;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class FormWordingTest {
    private static final List<String> LAWS = List.of("quebec", "ontario", "generic");
    private static final Pattern BRACES = Pattern.compile("\\{\\w+}");

    @Test
    void isFiledUnderItsVersion() {
        FormWording wording = of("quebec", Language.FRENCH);
        assertEquals("L06/4.1", wording.id());
        assertEquals("quebec", wording.jurisdiction());
        assertEquals(2, wording.takedownBusinessDays());
        assertEquals(Optional.empty(), wording.policy());
    }

    @Test
    void saysTheSameInBothLanguages() {
        for (String law : LAWS) {
            for (SigningRule rule : SigningRule.values()) {
                var french = of(law, Language.FRENCH).texts(rule);
                var english = of(law, Language.ENGLISH).texts(rule);
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
            String all = of(law, Language.FRENCH).data().toString();
            for (String text : all.split("\"[,:]?\"?", -1)) {
                assertFalse(wrong.matcher(text).matches(), text);
            }
        }
    }

    @Test
    void isKeptWithTheVersionOfTheForm() {
        var pins = Specimens.grandsPins();
        var uses = Specimens.USES.defaults(pins);
        FormWording french = of("quebec", Language.FRENCH);
        FormVersionText text = FormVersionText.of(french, uses);
        assertEquals("L06/4.1", text.id());
        assertEquals(64, text.sha256().length());
        assertEquals(text, FormVersionText.of(french, uses));
        assertNotEquals(text.sha256(), FormVersionText.of(french, uses.subList(0, 5)).sha256());
        assertNotEquals(
                text.sha256(), FormVersionText.of(of("quebec", Language.ENGLISH), uses).sha256());
    }

    /** The words that every school had before policies were data, by their digests. */
    @Test
    void thePupilsOfASchoolReadTheWordsTheyAlwaysDid() {
        Map<String, String> before =
                Map.of(
                        "quebec fr GUARDIAN",
                        "b6e7816c265f151f6935b18aab0f53cdf26a8126c4b46379d1adf72b69e87d03",
                        "quebec fr PUPIL_AND_GUARDIAN",
                        "f696f7d604d00b3076c5e3d3ecd2e2bcab8c701ca0121e3dd50dc5809bf6d6d6",
                        "quebec fr PUPIL",
                        "f7b86bacd6a97d5b436b43b8cfba5008f95ba33350ccb3c23b4d73f7572f725c",
                        "quebec en GUARDIAN",
                        "818a5e4bd7f18cfaa6b2ad8df2ae2776eacc20f4ea7717b970bdf3c4c31e488a",
                        "quebec en PUPIL_AND_GUARDIAN",
                        "f1f70b1b6ddc51517de868d8d53f940b6c7e13deaa9a0629eaba31903e6f503d",
                        "quebec en PUPIL",
                        "c2855a24e76a8d930f9062858100ef06f53d971d5ba7cac488ef227d0104a3a8",
                        "ontario fr GUARDIAN",
                        "a8ea492e7039dbef8794d4c7c75a37bb05bf194a173ee8887882f4823588804a",
                        "ontario fr PUPIL",
                        "c0964263bae4afe0c5d17cb4fb56d4eb0c95e11749306d663e85732d742ae8e2",
                        "ontario en GUARDIAN",
                        "eaff869fe5cd4d1c13f689eab4d34196b990b108a944ea8b5c8bf01e9ee9e176",
                        "ontario en PUPIL",
                        "5b0a826e35fd88c84cb76816b07f8d1f2798f68baf9363014d321528d66e23f6");
        before.forEach(
                (which, digest) -> {
                    String[] parts = which.split(" ");
                    Language language = parts[1].equals("fr") ? Language.FRENCH : Language.ENGLISH;
                    FormWording wording = of(parts[0], language);
                    String words = words(wording, SigningRule.valueOf(parts[2]));
                    assertEquals(digest, Digest.hex(words.getBytes(StandardCharsets.UTF_8)), words);
                    assertEquals("L06/4.1", wording.id());
                });
    }

    @Test
    void leavesNoWordOpen() {
        for (String law : Jurisdictions.codes()) {
            for (Person person : Person.values()) {
                for (Law kind : Law.values()) {
                    for (Language language : Language.values()) {
                        FormPolicy policy = Policies.of(law, kind, person, null);
                        String all = FormWording.of(policy, language).data().toString();
                        assertFalse(all.matches(".*\\[\\w+].*"), all);
                    }
                }
            }
        }
    }

    private static String words(FormWording wording, SigningRule rule) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(wording.texts(rule)).forEach((key, text) -> lines.add(key + "=" + text));
        for (String length : List.of("notice", "short")) {
            for (String side : List.of("left", "right")) {
                for (FormWording.Section section : wording.column(rule, length, side)) {
                    lines.add(section.heading());
                    lines.addAll(section.blocks());
                }
            }
        }
        lines.add(wording.rights(rule));
        return String.join("\n", lines);
    }

    private static FormWording of(String law, Language language) {
        return FormWording.of(FormPolicy.ofLaw(Jurisdictions.of(law)), language);
    }

    private static Set<String> braces(String text) {
        return BRACES.matcher(text.replace("{ordinal}", "{level}"))
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }
}
