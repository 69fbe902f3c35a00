package ca.aval.consent.form;

import ca.aval.school.OfficialAccount;
import ca.aval.school.School;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The uses that a school may ask about (domain 2.8), worded for that school. */
public final class ConsentUses {
    private static final List<String> FIRST_CHOICES =
            List.of(
                    "CLASS_SPACE",
                    "SCHOOL_DISPLAY",
                    "PARENT_NEWSLETTER",
                    "CLASS_PHOTO_SALE",
                    "YEARBOOK",
                    "SCHOOL_WEBSITE");

    private final JsonNode catalogue;

    private ConsentUses(JsonNode catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue that comes with Aval. */
    public static ConsentUses catalogue() {
        try (InputStream in = ConsentUses.class.getResourceAsStream("uses.json")) {
            return new ConsentUses(new ObjectMapper().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a school asks about unless it chooses otherwise; its own accounts one by one. */
    public List<ConsentUse> defaults(School school) {
        List<String> codes = new ArrayList<>(FIRST_CHOICES);
        school.accounts().forEach(account -> codes.add(account.useCode()));
        codes.add("LOCAL_MEDIA");
        return codes.stream().flatMap(code -> find(school, code).stream()).toList();
    }

    /** The uses of the catalogue in its order, then the school's own accounts. */
    public List<ConsentUse> all(School school) {
        UseWording wording = new UseWording(catalogue, school);
        List<ConsentUse> all = new ArrayList<>();
        catalogue.required("uses").forEach(use -> all.add(wording.use(use)));
        school.accounts().forEach(account -> all.add(wording.account(account)));
        return all;
    }

    /**
     * The use of that code: one of the catalogue, one of the school's accounts ({@code
     * SCHOOL_SOCIAL/FACEBOOK/1}), or a platform in general ({@code BOARD_SOCIAL/X}). A notice such
     * as {@code PUBLIC_EVENT_NOTICE} is not a choice and is not found.
     */
    public Optional<ConsentUse> find(School school, String code) {
        UseWording wording = new UseWording(catalogue, school);
        for (JsonNode use : catalogue.required("uses")) {
            if (use.required("code").textValue().equals(code)) {
                return Optional.of(wording.use(use));
            }
        }
        for (OfficialAccount account : school.accounts()) {
            if (account.useCode().equals(code)) {
                return Optional.of(wording.account(account));
            }
        }
        return code.matches("(SCHOOL|BOARD)_SOCIAL/[A-Z][A-Z0-9_]*")
                ? Optional.of(wording.platform(code))
                : Optional.empty();
    }

    /** The platform's own name, such as {@code Facebook}, of a use that is an account there. */
    Optional<String> platformName(String code) {
        String[] parts = code.split("/", -1);
        return parts.length > 1 && parts[0].endsWith("_SOCIAL")
                ? Optional.of(UseWording.platformName(catalogue, parts[1]))
                : Optional.empty();
    }
}
