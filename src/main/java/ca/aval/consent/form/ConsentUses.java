package ca.aval.consent.form;

import ca.aval.policy.law.Jurisdictions;
import ca.aval.school.OfficialAccount;
import ca.aval.school.School;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The uses that a school may ask about (domain 2.8), worded for that school. */
public final class ConsentUses {
    private static final String ACCOUNTS = "SCHOOL_SOCIAL/";
    private static final String MEDIA = "LOCAL_MEDIA";
    private static final List<String> FIRST_CHOICES =
            List.of(
                    "CLASS_SPACE",
                    "SCHOOL_DISPLAY",
                    "PARENT_NEWSLETTER",
                    "CLASS_PHOTO_SALE",
                    "YEARBOOK",
                    "SCHOOL_WEBSITE",
                    MEDIA);

    private final JsonNode catalogue;
    private final FormPolicy policy;

    private final boolean adults;

    private ConsentUses(JsonNode catalogue, FormPolicy policy, boolean adults) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.adults = adults;
    }

    /** The catalogue that comes with Aval, worded for the pupils of a school. */
    public static ConsentUses catalogue() {
        try (InputStream in = ConsentUses.class.getResourceAsStream("uses.json")) {
            return new ConsentUses(
                    new ObjectMapper().readTree(Objects.requireNonNull(in)),
                    FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same catalogue as that policy words it and chooses from it. */
    public ConsentUses under(FormPolicy other) {
        return new ConsentUses(catalogue, other, adults);
    }

    /** The same uses, worded for adults who answer about themselves. */
    public ConsentUses forAdults() {
        return new ConsentUses(catalogue, policy, true);
    }

    /**
     * What a school asks about unless it chooses otherwise. Each of its own accounts is a line in
     * any case: where the policy lists its platform, else before the media.
     */
    public List<ConsentUse> defaults(School school) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : policy.uses().isEmpty() ? FIRST_CHOICES : policy.uses()) {
            if (code.equals(MEDIA)) {
                codes.addAll(accounts(school, ACCOUNTS));
            }
            codes.addAll(code.startsWith(ACCOUNTS) ? accounts(school, code + "/") : Set.of(code));
        }
        codes.addAll(accounts(school, ACCOUNTS));
        return codes.stream().flatMap(code -> find(school, code).stream()).toList();
    }

    private static List<String> accounts(School school, String beginning) {
        return school.accounts().stream()
                .map(OfficialAccount::useCode)
                .filter(code -> code.startsWith(beginning))
                .toList();
    }

    /** The uses of the catalogue in its order, then the school's own accounts. */
    public List<ConsentUse> all(School school) {
        UseWording wording = new UseWording(catalogue, school, policy, adults);
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
        UseWording wording = new UseWording(catalogue, school, policy, adults);
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
    public Optional<String> platformName(String code) {
        String[] parts = code.split("/", -1);
        return parts.length > 1 && parts[0].endsWith("_SOCIAL")
                ? Optional.of(UseWording.platformName(catalogue, parts[1]))
                : Optional.empty();
    }
}
